import { act, renderHook, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import {
  type SeatsError,
  useAssignSeat,
  useResendInvitation,
  useRevokeSeat,
  useSeats,
} from "../../src/index.ts";
import { aSeat, type Disturbance } from "../../src/testing/index.ts";
import { setting } from "./setting.tsx";

async function rendered(here: ReturnType<typeof setting>) {
  const { result } = renderHook(
    () => ({
      seats: useSeats(here.source),
      assign: useAssignSeat(here.source),
      revoke: useRevokeSeat(here.source),
      resend: useResendInvitation(here.source),
    }),
    { wrapper: here.wrapper },
  );
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  const seat = () => result.current.seats.data!.seats[0]!;
  return { result, seat };
}

const failure = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it went through"),
    (error: unknown) => error as SeatsError,
  );

/** What happens to writes; reads go well. */
const disturbWrites = (here: ReturnType<typeof setting>, disturbance: Disturbance) =>
  here.server.disturb(({ method }) => (method === "GET" ? undefined : disturbance));

describe("an assignment whose answer is lost", () => {
  test.each(["answer lost", "crash after"] as const)("%s: it worked, as the list tells", async (outcome) => {
    const here = setting();
    const { result } = await rendered(here);
    disturbWrites(here, { outcome });
    const seat = await act(() => result.current.assign.mutateAsync({ email: "bo@acme.dev" }));
    expect(seat).toMatchObject({ email: "bo@acme.dev", status: "pending" });
    await waitFor(() => expect(result.current.seats.data?.seats).toEqual(here.server.seats()));
    expect(here.server.requests.map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
  });

  test.each(["request lost", "crash before"] as const)(
    "%s: it did not, as the list tells",
    async (outcome) => {
      const here = setting();
      const { result } = await rendered(here);
      disturbWrites(here, { outcome });
      const error = await act(() => failure(result.current.assign.mutateAsync({ email: "bo@acme.dev" })));
      expect(error).toMatchObject({ outcome: "not_done", operation: "assignSeat" });
      await waitFor(() => expect(result.current.seats.data?.seats).toEqual([]));
      // It was never sent a second time.
      expect(here.server.requests.map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
    },
  );

  test("and the list is lost too: nobody knows, and it says so", async () => {
    const here = setting();
    const { result } = await rendered(here);
    here.server.goOffline();
    const error = await act(() => failure(result.current.assign.mutateAsync({ email: "bo@acme.dev" })));
    expect(error).toMatchObject({ reason: { type: "unreachable" }, outcome: "unknown" });
  });

  test("for somebody whom no seat can name, the list cannot tell", async () => {
    const here = setting();
    const { result } = await rendered(here);
    disturbWrites(here, { outcome: "answer lost" });
    const customerId = here.server.ids.other_customer_id;
    const error = await act(() => failure(result.current.assign.mutateAsync({ customerId })));
    expect(error.outcome).toBe("unknown");
  });

  test("a list that left before the write is not asked to testify", async () => {
    const here = setting();
    const { result } = await rendered(here);
    let reads = 0;
    here.server.disturb(({ method }) => {
      if (method !== "GET") return { outcome: "answer lost", wayIn: 20 };
      reads += 1;
      // The refetch that left before the write answers late, and without the seat.
      return reads === 1 ? { wayOut: 60 } : undefined;
    });
    act(() => void result.current.seats.refetch());
    const seat = await act(() => result.current.assign.mutateAsync({ email: "bo@acme.dev" }));
    expect(seat.email).toBe("bo@acme.dev");
  });
});

describe("a revocation whose answer is lost", () => {
  test("worked, as the list tells", async () => {
    const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
    const { result, seat } = await rendered(here);
    disturbWrites(here, { outcome: "answer lost" });
    const revoked = await act(() => result.current.revoke.mutateAsync(seat()));
    expect(revoked).toMatchObject({ status: "revoked", member: null });
    await waitFor(() => expect(result.current.seats.data?.seats).toEqual(here.server.seats()));
  });

  test("did not, as the list tells", async () => {
    const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
    const { result, seat } = await rendered(here);
    disturbWrites(here, { outcome: "request lost" });
    const error = await act(() => failure(result.current.revoke.mutateAsync(seat())));
    expect(error.outcome).toBe("not_done");
    expect(here.server.seats()[0]?.status).toBe("pending");
  });
});

test("a mail that may have been sent leaves no trace: nobody knows, and it says so", async () => {
  const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
  const { result, seat } = await rendered(here);
  disturbWrites(here, { outcome: "answer lost" });
  const error = await act(() => failure(result.current.resend.mutateAsync(seat())));
  expect(error.outcome).toBe("unknown");
});

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
});
