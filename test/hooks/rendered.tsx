import { renderHook, waitFor } from "@testing-library/react";
import { expect } from "vitest";
import {
  type SeatsError,
  useAssignSeat,
  useReassignSeat,
  useResendInvitation,
  useRevokeSeat,
  useSeats,
} from "../../src/index.ts";
import type { setting } from "./setting.tsx";

/** A page with the hooks that change seats, when its first list has come. */
export async function rendered(here: ReturnType<typeof setting>) {
  const { result, unmount } = renderHook(
    () => ({
      seats: useSeats(here.source),
      assign: useAssignSeat(here.source),
      revoke: useRevokeSeat(here.source),
      resend: useResendInvitation(here.source),
      reassign: useReassignSeat(here.source),
    }),
    { wrapper: here.wrapper },
  );
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  const seat = () => result.current.seats.data!.seats[0]!;
  return { result, unmount, seat };
}

/** What a call was refused with. */
export const failure = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it went through"),
    (error: unknown) => error as SeatsError,
  );
