import { act, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { aSeat, type Disturbance } from "../../src/testing/index.ts";
import { failure, rendered } from "./rendered.tsx";
import { setting } from "./setting.tsx";

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

  test("for somebody who had a seat before, that seat is no sign that it worked", async () => {
    const here = setting({ seats: [aSeat({ email: "bo@acme.dev" })] });
    const { result } = await rendered(here);
    disturbWrites(here, { outcome: "request lost" });
    const again = { email: "bo@acme.dev", immediateClaim: true };
    const error = await act(() => failure(result.current.assign.mutateAsync(again)));
    expect(error).toMatchObject({ outcome: "not_done", operation: "assignSeat" });
  });

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
