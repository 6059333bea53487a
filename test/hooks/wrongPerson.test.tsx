import { act, renderHook, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { useResendInvitation, useSeats } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { failure, rendered } from "./rendered.tsx";
import { setting } from "./setting.tsx";

describe("the wrong person", () => {
  test("a seat that was handed to someone else meanwhile is not revoked, and nobody loses it", async () => {
    const here = setting({ seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
    const { result, seat } = await rendered(here);
    const shown = seat();
    // Another manager, whom this page has not heard of: the same row, the same id, another person.
    await here.client.revokeSeat(shown.id);
    await here.client.assignSeat(here.source, { email: "bo@acme.dev" });

    const error = await act(() => failure(result.current.revoke.mutateAsync(shown)));
    expect(error).toMatchObject({ reason: { type: "changed" }, outcome: "not_done" });
    expect(here.server.seats()).toMatchObject([{ id: shown.id, email: "bo@acme.dev", status: "pending" }]);
    await waitFor(() => expect(result.current.seats.data?.seats[0]?.email).toBe("bo@acme.dev"));
  });

  test("a seat that somebody else has revoked already is simply revoked, and nothing is sent", async () => {
    const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
    const { result, seat } = await rendered(here);
    await here.client.revokeSeat(seat().id);
    const revoked = await act(() => result.current.revoke.mutateAsync(seat()));
    expect(revoked.status).toBe("revoked");
    expect(here.server.requests.filter(({ method }) => method === "DELETE")).toHaveLength(1);
  });

  test("an invitation that went to someone else by now is not told as sent to the one who is shown", async () => {
    const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
    const { result } = renderHook(
      () => ({ seats: useSeats(here.source), resend: useResendInvitation(here.source) }),
      { wrapper: here.wrapper },
    );
    await waitFor(() => expect(result.current.seats.data).toBeDefined());
    const ana = result.current.seats.data!.seats[0]!;
    await here.client.revokeSeat(ana.id);
    await here.client.assignSeat(here.source, { email: "bo@acme.dev" });
    const error = await act(() => failure(result.current.resend.mutateAsync(ana)));
    expect(error).toMatchObject({ reason: { type: "changed" }, outcome: "done" });
    await waitFor(() => expect(result.current.seats.data?.seats[0]?.email).toBe("bo@acme.dev"));
  });

  test("in the blink between looking and revoking, it is told who has lost the seat", async () => {
    const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
    const { result, seat } = await rendered(here);
    const shown = seat();
    let moved = false;
    here.server.disturb(({ method }) => {
      if (method !== "DELETE" || moved) return undefined;
      moved = true;
      void here.client
        .revokeSeat(shown.id)
        .then(() => here.client.assignSeat(here.source, { email: "bo@acme.dev" }));
      return { wayIn: 30 };
    });
    const error = await act(() => failure(result.current.revoke.mutateAsync(shown)));
    expect(error).toMatchObject({ reason: { type: "changed" }, outcome: "done" });
  });
});

describe("the look before a revocation", () => {
  /** Bo has the seat of Ana, and this page does not know: its next look at the list takes long. */
  async function handedOver() {
    const here = setting({ seats: [aSeat({ email: "ana@acme.dev" }), aSeat({ email: "cy@acme.dev" })] });
    const page = await rendered(here);
    const [ofAna, ofCy] = page.result.current.seats.data!.seats;
    await here.client.revokeSeat(ofAna!.id);
    await here.client.assignSeat(here.source, { email: "bo@acme.dev" });
    let looks = 0;
    here.server.disturb(({ method }) => {
      if (method === "GET") looks += 1;
      return method === "GET" && looks === 1 ? { wayOut: 60 } : undefined;
    });
    const boHasIt = () =>
      here.server.seats().some(({ email, status }) => email === "bo@acme.dev" && status === "pending");
    return { here, ...page, ofAna: ofAna!, ofCy: ofCy!, boHasIt };
  }
  const refused = { reason: { type: "changed" }, outcome: "not_done" };
  const aBlink = () => new Promise((resolve) => setTimeout(resolve, 15));

  test("is not over because the next change looks again", async () => {
    const { result, ofAna, ofCy, boHasIt } = await handedOver();
    await act(async () => {
      const first = failure(result.current.revoke.mutateAsync(ofAna));
      await aBlink();
      await result.current.revoke.mutateAsync(ofCy);
      expect(await first).toMatchObject(refused);
    });
    expect(boHasIt()).toBe(true);
  });

  test("does not wait for ever for a revocation that does not arrive", async () => {
    const { here, result, ofAna, ofCy } = await handedOver();
    const bo = await here.client
      .listSeats(here.source)
      .then(({ seats }) => seats.find(({ id }) => id === ofAna.id)!);
    here.server.disturb(({ method, path }) =>
      method === "DELETE" && path.endsWith(bo.id) ? { wayIn: 2_500 } : undefined,
    );
    const never = result.current.revoke.mutateAsync(bo);
    await act(() => vi.waitFor(() => expect(here.server.requests.at(-1)?.method).toBe("DELETE")));
    const revoked = await act(() => result.current.revoke.mutateAsync(ofCy));
    expect(revoked.status).toBe("revoked");
    expect(
      here.server.requests.filter(({ method, status }) => method === "DELETE" && status === null),
    ).toHaveLength(1);
    await act(() => never);
  });

  test("is not over because an accepted change has overtaken it", async () => {
    const { result, ofAna, boHasIt } = await handedOver();
    await act(async () => {
      const first = failure(result.current.revoke.mutateAsync(ofAna));
      await aBlink();
      await result.current.assign.mutateAsync({ email: "dee@acme.dev" });
      expect(await first).toMatchObject(refused);
    });
    expect(boHasIt()).toBe(true);
  });

  test("is not over because the page is closed", async () => {
    const { result, unmount, ofAna, boHasIt } = await handedOver();
    const first = failure(result.current.revoke.mutateAsync(ofAna));
    await aBlink();
    unmount();
    expect(await first).toMatchObject(refused);
    expect(boHasIt()).toBe(true);
  });

  test("asks the server even when the clock has been put back", async () => {
    const { result, ofAna, boHasIt } = await handedOver();
    const known = Date.now();
    vi.spyOn(Date, "now").mockImplementation(() => known - 3_600_000);
    const error = await act(() => failure(result.current.revoke.mutateAsync(ofAna)));
    vi.restoreAllMocks();
    expect(error).toMatchObject(refused);
    expect(boHasIt()).toBe(true);
  });
});
