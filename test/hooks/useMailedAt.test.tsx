import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { mayHaveMailed } from "../../src/hooks/writes/mayHaveMailed.ts";
import { useMailedAt } from "../../src/hooks/writes/useMailedAt.ts";
import {
  type Seat,
  useAssignSeat,
  useReassignSeat,
  useRenewInvitation,
  useResendInvitation,
  useRevokeSeat,
} from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "./setting.tsx";

// The promise: whoever was mailed once more, or in place of somebody, is known; and nobody else.

function rendered() {
  const here = setting({ total: 5, seats: [aSeat({ email: "ana@acme.dev", member: null })] });
  const { result } = renderHook(
    () => ({
      mailed: useMailedAt(here.source, mayHaveMailed),
      resend: useResendInvitation(here.source).mutateAsync,
      renew: useRenewInvitation(here.source).mutateAsync,
      revoke: useRevokeSeat(here.source).mutateAsync,
      assign: useAssignSeat(here.source).mutateAsync,
      reassign: useReassignSeat(here.source).mutateAsync,
    }),
    { wrapper: here.wrapper },
  );
  return {
    ...here,
    acts: result.current,
    ana: here.server.seats()[0]!,
    mailed: () => [...result.current.mailed.keys()],
  };
}
type Acts = ReturnType<typeof rendered>["acts"];

test.each<[string, (acts: Acts, seat: Seat) => Promise<unknown>, string]>([
  ["sent an invitation again", (acts, seat) => acts.resend(seat), "ana@acme.dev"],
  ["renewed", (acts, seat) => acts.renew(seat), "ana@acme.dev"],
  [
    "given a seat of somebody else",
    (acts, seat) => acts.reassign({ seat, recipient: { email: "bo@acme.dev" } }),
    "bo@acme.dev",
  ],
])("who is %s", async (_, change, person) => {
  const { acts, ana, mailed } = rendered();
  await act(() => change(acts, ana));
  await waitFor(() => expect(mailed()).toEqual([person]));
});

test("people who may have been sent an invitation again count as mailed", async () => {
  const { server, acts, ana, mailed } = rendered();
  server.disturb(({ method }) => (method === "POST" ? { outcome: "answer lost" } : undefined));
  await act(() => acts.resend(ana).catch(() => {}));
  await waitFor(() => expect(mailed()).toEqual(["ana@acme.dev"]));
});

test("people who were assigned a seat just now, were refused, or have lost theirs, do not count as mailed", async () => {
  const { server, acts, ana, mailed } = rendered();
  await act(() => acts.assign({ email: "bo@acme.dev" }));
  await act(() => acts.revoke(ana));
  await act(() => acts.resend(ana).catch(() => {}));
  expect(server.requests.at(-1)).toMatchObject({ method: "POST", status: 400 });
  expect(mailed()).toEqual([]);
});
