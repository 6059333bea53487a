import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { SeatsError, useResendInvitation, useRevokeSeat, useSeats } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "./setting.tsx";

function rendered(here: ReturnType<typeof setting>) {
  const { result } = renderHook(
    () => ({
      seats: useSeats(here.source),
      revoke: useRevokeSeat(here.source),
      resend: useResendInvitation(here.source),
    }),
    { wrapper: here.wrapper },
  );
  return { result, loaded: () => waitFor(() => expect(result.current.seats.data).toBeDefined()) };
}

test("revoking marks the row at once, and frees the seat when the server agrees", async () => {
  const here = setting({ seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  const { result, loaded } = rendered(here);
  await loaded();
  const undo = here.server.disturb(({ method }) => (method === "DELETE" ? { wayIn: 60_000 } : undefined));
  act(() => result.current.revoke.mutate(result.current.seats.data!.seats[0]!));
  await waitFor(() => expect(result.current.seats.data?.seats[0]?.pending).toBe("revoke"));
  expect(result.current.seats.data).toMatchObject({ available_seats: 2, seats: [{ status: "claimed" }] });
  undo();
});

test("the answer still carries the person who lost the seat; the list does not", async () => {
  const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
  const { result, loaded } = rendered(here);
  await loaded();
  const answer = await act(() => result.current.revoke.mutateAsync(result.current.seats.data!.seats[0]!));
  expect(answer.member?.email).toBe("ana@acme.dev");
  await waitFor(() =>
    expect(result.current.seats.data?.seats).toMatchObject([
      { status: "revoked", member: null, customer_email: null },
    ]),
  );
  expect(result.current.seats.data).toMatchObject({ available_seats: 3, total_seats: 3 });
  expect(result.current.seats.data?.seats).toEqual(here.server.seats());
});

test("a refused revocation leaves the row as it was", async () => {
  const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
  const { result, loaded } = rendered(here);
  await loaded();
  const before = result.current.seats.data!.seats[0]!;
  here.server.goOffline();
  act(() => result.current.revoke.mutate(before));
  await waitFor(() => expect(result.current.revoke.error?.reason).toEqual({ type: "unreachable" }));
  await waitFor(() => expect(result.current.seats.data?.seats[0]).toEqual(before));
});

test("sending an invitation again changes nothing in the list, and asks nothing more", async () => {
  const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
  const { result, loaded } = rendered(here);
  await loaded();
  const before = result.current.seats.data!.seats;
  await act(() => result.current.resend.mutateAsync(before[0]!));
  await waitFor(() => expect(result.current.seats.data?.seats).toEqual(before));
  expect(here.server.requests.map(({ method }) => method)).toEqual(["GET", "POST"]);
});

test("an invitation that was claimed meanwhile is told as such, and the list shows it", async () => {
  const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
  const { result, loaded } = rendered(here);
  await loaded();
  const seat = result.current.seats.data!.seats[0]!;
  here.server.claim(seat.id);
  act(() => result.current.resend.mutate(seat));
  await waitFor(() => expect(result.current.resend.error?.reason).toEqual({ type: "not_pending" }));
  await waitFor(() => expect(result.current.seats.data?.seats[0]?.status).toBe("claimed"));
});

test("an id where a seat is meant, as plain JavaScript may give it, is a failure with a cause, and changes nothing", async () => {
  const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
  const { result, loaded } = rendered(here);
  await loaded();
  const { seats } = result.current.seats.data!;
  act(() => result.current.revoke.mutate(seats[0]!.id as never));
  await waitFor(() => expect(result.current.revoke.error).toBeInstanceOf(SeatsError));
  expect(result.current.revoke.error?.cause).toBeInstanceOf(TypeError);
  expect(result.current.seats.data?.seats).toEqual(seats);
  expect(here.server.requests.every(({ method }) => method === "GET")).toBe(true);
});
