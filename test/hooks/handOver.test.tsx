import { act, renderHook, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import {
  type Seat,
  type SeatsError,
  useReassignSeat,
  useRenewInvitation,
  useSeats,
} from "../../src/index.ts";
import { aMember, aSeat } from "../../src/testing/index.ts";
import { setting } from "./setting.tsx";

const yesterday = new Date(Date.now() - 48 * 60 * 60 * 1000).toISOString();

const expired = (over: Partial<Seat> = {}) =>
  aSeat({ created_at: yesterday, email: "ana@acme.dev", seat_metadata: { team: "ops" }, ...over });

async function rendered(here: ReturnType<typeof setting>) {
  const { result } = renderHook(
    () => ({
      seats: useSeats(here.source),
      renew: useRenewInvitation(here.source),
      reassign: useReassignSeat(here.source),
    }),
    { wrapper: here.wrapper },
  );
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  return { result, seat: () => result.current.seats.data!.seats[0]! };
}

const failure = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it went through"),
    (error: unknown) => error as SeatsError,
  );

const methods = (here: ReturnType<typeof setting>) => here.server.requests.map(({ method }) => method);

describe("renewing an expired invitation", () => {
  test("invites the same person for another 24 hours, with the metadata, by member", async () => {
    const here = setting({ seats: [expired({ member: aMember({ name: "Ana", email: "ana@acme.dev" }) })] });
    const { result, seat } = await rendered(here);
    const before = seat();
    const renewed = await act(() => result.current.renew.mutateAsync(before));
    expect(renewed).toMatchObject({
      status: "pending",
      member_id: before.member_id,
      seat_metadata: { team: "ops" },
    });
    expect(Date.parse(renewed.invitation_token_expires_at!)).toBeGreaterThan(Date.now());
    expect(here.server.requests.at(-1)?.body).toContain(before.member_id!);
    await waitFor(() => expect(result.current.seats.data?.seats).toEqual(here.server.seats()));
    expect(methods(here)).toEqual(["GET", "GET", "DELETE", "POST"]);
  });

  test("keeps the person in their row from the click on, and takes no second seat", async () => {
    const here = setting({ total: 1, seats: [expired()] });
    const { result, seat } = await rendered(here);
    const { id } = seat();
    here.server.disturb(({ method }) => (method === "POST" ? { wayIn: 60_000 } : undefined));
    act(() => result.current.renew.mutate(seat()));
    await waitFor(() => expect(here.server.requests.at(-1)?.method).toBe("POST"));
    await waitFor(() =>
      expect(result.current.seats.data).toMatchObject({
        available_seats: 0,
        seats: [{ id, status: "pending", pending: "renew", email: "ana@acme.dev" }],
      }),
    );
  });

  test("whose second half is refused says just that: the seat is free, the person is not invited", async () => {
    const here = setting({ seats: [expired()] });
    const { result, seat } = await rendered(here);
    here.server.disturb(({ method }) => (method === "POST" ? { outcome: "request lost" } : undefined));
    const error = await act(() => failure(result.current.renew.mutateAsync(seat())));
    expect(error).toMatchObject({ outcome: "half_done", operation: "assignSeat" });
    await waitFor(() => expect(result.current.seats.data).toMatchObject({ available_seats: 3 }));
    expect(here.server.seats()).toMatchObject([{ status: "revoked" }]);
  });

  test("whose second answer is lost worked all the same, as the list tells", async () => {
    const here = setting({ seats: [expired()] });
    const { result, seat } = await rendered(here);
    here.server.disturb(({ method }) => (method === "POST" ? { outcome: "answer lost" } : undefined));
    const renewed = await act(() => result.current.renew.mutateAsync(seat()));
    expect(renewed).toMatchObject({ email: "ana@acme.dev", status: "pending" });
  });

  test.each(["claimed", "revoked"])("of somebody who has %s meanwhile takes nothing away", async (status) => {
    const here = setting({ seats: [expired()] });
    const { result, seat } = await rendered(here);
    const shown = seat();
    if (status === "revoked") await here.client.revokeSeat(shown.id);
    else {
      // Another manager renews it, and the person claims it at once.
      await here.client.revokeSeat(shown.id);
      here.server.claim((await here.client.assignSeat(here.source, { email: "ana@acme.dev" })).id);
    }
    const error = await act(() => failure(result.current.renew.mutateAsync(shown)));
    expect(error).toMatchObject({ reason: { type: "not_pending" }, outcome: "not_done" });
    expect(here.server.seats()).toMatchObject([{ status }]);
    await waitFor(() => expect(result.current.seats.data?.seats).toMatchObject([{ status }]));
  });

  test("where more seats are assigned than there are costs nobody the invitation", async () => {
    const here = setting({ total: 1, seats: [expired(), aSeat({ email: "bo@acme.dev" })] });
    const { result, seat } = await rendered(here);
    const error = await act(() => failure(result.current.renew.mutateAsync(seat())));
    expect(error).toMatchObject({ reason: { type: "no_seats_left" }, outcome: "not_done" });
    expect(methods(here)).not.toContain("DELETE");
  });

  test("whose first half is refused changes nothing", async () => {
    const here = setting({ seats: [expired()] });
    const { result, seat } = await rendered(here);
    here.server.disturb(({ method }) => (method === "DELETE" ? { outcome: "request lost" } : undefined));
    const error = await act(() => failure(result.current.renew.mutateAsync(seat())));
    expect(error.outcome).toBe("not_done");
    expect(methods(here)).not.toContain("POST");
    expect(here.server.seats()).toMatchObject([{ status: "pending", email: "ana@acme.dev" }]);
  });
});

describe("reassigning a seat", () => {
  test("gives it to the next person, in the same place", async () => {
    const here = setting({ total: 1, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
    const { result, seat } = await rendered(here);
    const handover = { seat: seat(), recipient: { email: "bo@acme.dev" } };
    const given = await act(() => result.current.reassign.mutateAsync(handover));
    expect(given).toMatchObject({ id: handover.seat.id, email: "bo@acme.dev", status: "pending" });
    await waitFor(() => expect(result.current.seats.data?.seats).toEqual(here.server.seats()));
  });

  test("to someone who has a seat already is refused before anybody loses one", async () => {
    const here = setting({
      seats: [aSeat({ email: "ana@acme.dev" }), aSeat({ email: "bo@acme.dev" })],
    });
    const { result, seat } = await rendered(here);
    const handover = { seat: seat(), recipient: { email: "BO@acme.dev" } };
    const error = await act(() => failure(result.current.reassign.mutateAsync(handover)));
    expect(error).toMatchObject({ reason: { type: "already_assigned" }, outcome: "not_done" });
    expect(methods(here)).not.toContain("DELETE");
  });

  test("that would not be free, because too many are assigned, is refused before anybody loses one", async () => {
    const here = setting({
      total: 1,
      seats: [aSeat({ email: "ana@acme.dev" }), aSeat({ email: "bo@acme.dev" })],
    });
    const { result, seat } = await rendered(here);
    const handover = { seat: seat(), recipient: { email: "cy@acme.dev" } };
    const error = await act(() => failure(result.current.reassign.mutateAsync(handover)));
    expect(error).toMatchObject({ reason: { type: "no_seats_left" }, outcome: "not_done" });
    expect(methods(here)).not.toContain("DELETE");
  });

  test("to what is no address is refused before anybody loses one", async () => {
    const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
    const { result, seat } = await rendered(here);
    const handover = { seat: seat(), recipient: { email: "nonsense" } };
    const error = await act(() => failure(result.current.reassign.mutateAsync(handover)));
    expect(error).toMatchObject({
      reason: { type: "invalid", fields: [{ path: "email" }] },
      outcome: "not_done",
    });
    expect(methods(here)).not.toContain("DELETE");
  });

  test.each([
    ["too many details", Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`key${index}`, "x"]))],
    ["details that are too long", { note: "x".repeat(2000) }],
  ])("with %s is refused before anybody loses one", async (_, metadata) => {
    const here = setting({ seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
    const { result, seat } = await rendered(here);
    const handover = { seat: seat(), recipient: { email: "bo@acme.dev", metadata } };
    const error = await act(() => failure(result.current.reassign.mutateAsync(handover)));
    expect(error).toMatchObject({
      reason: { type: "invalid", fields: [{ path: "metadata" }] },
      outcome: "not_done",
    });
    expect(methods(here)).not.toContain("DELETE");
  });

  test("to the person who has it is refused: they would lose what they have claimed", async () => {
    const here = setting({ seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
    const { result, seat } = await rendered(here);
    const handover = { seat: seat(), recipient: { email: "ANA@acme.dev" } };
    const error = await act(() => failure(result.current.reassign.mutateAsync(handover)));
    expect(error).toMatchObject({ reason: { type: "already_assigned" }, outcome: "not_done" });
    expect(here.server.seats()).toMatchObject([{ status: "claimed", email: "ana@acme.dev" }]);
  });

  test("that is someone else's by now is refused, and nobody loses it", async () => {
    const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
    const { result, seat } = await rendered(here);
    const shown = seat();
    await here.client.revokeSeat(shown.id);
    await here.client.assignSeat(here.source, { email: "cy@acme.dev" });
    const handover = { seat: shown, recipient: { email: "bo@acme.dev" } };
    const error = await act(() => failure(result.current.reassign.mutateAsync(handover)));
    expect(error).toMatchObject({ reason: { type: "changed" }, outcome: "not_done" });
    expect(here.server.seats()).toMatchObject([{ email: "cy@acme.dev" }]);
  });

  test("to an address that takes no mail leaves the seat free, and says so", async () => {
    const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
    const { result, seat } = await rendered(here);
    const handover = { seat: seat(), recipient: { email: "bo@nxdomain-acme.dev" } };
    const error = await act(() => failure(result.current.reassign.mutateAsync(handover)));
    expect(error).toMatchObject({ reason: { type: "invalid" }, outcome: "half_done" });
  });
});
