import { act, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { aSeat } from "../../src/testing/index.ts";
import { failure, rendered } from "./rendered.tsx";
import { setting } from "./setting.tsx";

describe("a double click", () => {
  test("assigns once", async () => {
    const here = setting({ latency: 5 });
    const { result } = await rendered(here);
    const twice = [1, 2].map(() => result.current.assign.mutateAsync({ email: "bo@acme.dev" }));
    const [one, other] = await act(() => Promise.all(twice));
    expect(one).toEqual(other);
    expect(here.server.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("revokes once", async () => {
    const here = setting({ latency: 5, seats: [aSeat({ email: "ana@acme.dev" })] });
    const { result, seat } = await rendered(here);
    const shown = seat();
    await act(() => Promise.all([1, 2].map(() => result.current.revoke.mutateAsync(shown))));
    expect(here.server.requests.filter(({ method }) => method === "DELETE")).toHaveLength(1);
  });

  test("two different people are two assignments", async () => {
    const here = setting({ latency: 5 });
    const { result } = await rendered(here);
    const emails = ["bo@acme.dev", "cy@acme.dev"];
    await act(() => Promise.all(emails.map((email) => result.current.assign.mutateAsync({ email }))));
    expect(here.server.seats().map(({ email }) => email)).toEqual(emails);
  });

  test("revokes once, even when the row has been drawn as busy between the clicks", async () => {
    const here = setting({ latency: 40, seats: [aSeat({ email: "ana@acme.dev" })] });
    const { result, seat } = await rendered(here);
    const answers: unknown[] = [];
    const click = () =>
      act(() => void result.current.revoke.mutateAsync(seat()).then((it) => answers.push(it)));
    click();
    await waitFor(() => expect(seat()).toMatchObject({ pending: "revoke" }));
    click();
    await waitFor(() => expect(answers).toHaveLength(2));
    expect(answers[0]).toBe(answers[1]);
    expect(here.server.requests.map(({ method }) => method)).toEqual(["GET", "GET", "DELETE"]);
  });
});

test("a double click that is refused asks for the list once", async () => {
  const here = setting({ total: 1 });
  const { result } = await rendered(here);
  await here.client.assignSeat(here.source, { email: "ana@acme.dev" });
  const before = here.server.requests.length;
  await act(() =>
    Promise.all([1, 2].map(() => failure(result.current.assign.mutateAsync({ email: "bo@acme.dev" })))),
  );
  await waitFor(() => expect(result.current.seats.data?.available_seats).toBe(0));
  expect(here.server.requests.slice(before).map(({ method }) => method)).toEqual(["POST", "GET"]);
});

describe("two changes to one seat at the same time", () => {
  test("take turns: the second one sees what the first has made of the seat", async () => {
    const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
    const { result, seat } = await rendered(here);
    const shown = seat();
    let revocations = 0;
    here.server.disturb(({ method }) => {
      if (method === "DELETE") revocations += 1;
      // Sent together, this one would come when the seat is the next person's already.
      return method === "DELETE" && revocations === 2 ? { wayIn: 60 } : undefined;
    });
    const error = await act(() => {
      const handover = { seat: shown, recipient: { email: "bo@acme.dev" } };
      void result.current.reassign.mutateAsync(handover);
      return failure(result.current.revoke.mutateAsync(shown));
    });
    expect(error).toMatchObject({ reason: { type: "changed" }, outcome: "not_done" });
    expect(here.server.seats()).toMatchObject([{ email: "bo@acme.dev", status: "pending" }]);
  });

  test("a refused one does not hold up the next", async () => {
    const here = setting({ latency: 5, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
    const { result, seat } = await rendered(here);
    const shown = seat();
    await act(async () => {
      const resent = failure(result.current.resend.mutateAsync(shown));
      const revoked = result.current.revoke.mutateAsync(shown);
      expect((await resent).reason.type).toBe("not_pending");
      expect((await revoked).status).toBe("revoked");
    });
  });

  test("changes to two seats wait for nobody", async () => {
    const here = setting({ seats: [aSeat({ email: "ana@acme.dev" }), aSeat({ email: "bo@acme.dev" })] });
    const { result } = await rendered(here);
    const [ofAna, ofBo] = result.current.seats.data!.seats;
    here.server.disturb(({ path }) => (path.includes(ofAna!.id) ? { wayIn: 80 } : undefined));
    const order: string[] = [];
    await act(() =>
      Promise.all([
        result.current.resend.mutateAsync(ofAna!).then(() => order.push("ana")),
        result.current.resend.mutateAsync(ofBo!).then(() => order.push("bo")),
      ]),
    );
    expect(order).toEqual(["bo", "ana"]);
  });
});
