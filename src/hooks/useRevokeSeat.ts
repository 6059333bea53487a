"use client";

import type { UseMutationResult } from "@tanstack/react-query";
import type { Seat } from "../api/Seat.ts";
import { SeatsError } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { SeatsList } from "../api/SeatsList.ts";
import { isActive } from "../model/isActive.ts";
import { samePerson } from "../model/samePerson.ts";
import { askAnew } from "./askAnew.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";
import { useSeatChange } from "./useSeatChange.ts";

/**
 * Takes a seat back from the person it is shown with. The number of seats paid for stays the same.
 *
 * The server takes the seat from whoever has it by then, and a revoked row goes to the next person with the same
 * id. So the list is asked first, and a seat that is someone else's now is refused as `changed`.
 * `DELETE /v1/customer-portal/seats/{seat_id}`
 */
export function useRevokeSeat(source: SeatSource): UseMutationResult<Seat, SeatsError, Seat> {
  return useSeatChange<Seat>({
    caller: "useRevokeSeat",
    kind: "revoke",
    source,
    send: (here, seat) => revoke(here, source, seat),
    find: (list, seat) => (stillHas(list, seat) ? null : revoked(seat)),
  });
}

async function revoke(
  { client, queryClient }: SeatsContextValue,
  source: SeatSource,
  seat: Seat,
): Promise<Seat> {
  const list = await askAnew(queryClient, client, source).catch((error: unknown) => {
    throw error instanceof SeatsError
      ? new SeatsError("revokeSeat", error.reason, { cause: error.cause, outcome: "not_done" })
      : error;
  });
  const row = list.seats.find(({ id }) => id === seat.id);
  if (row && !isActive(row)) return row;
  if (!row || !samePerson(row, seat))
    throw new SeatsError("revokeSeat", { type: "changed" }, { outcome: "not_done" });

  const answer = await client.revokeSeat(seat.id);
  // The first answer still shows who has lost the seat: in the blink between list and call it may have moved.
  const lost = { ...answer, member_id: answer.member?.id ?? null };
  if ((answer.member ?? answer.customer_email) !== null && !samePerson(lost, seat))
    throw new SeatsError("revokeSeat", { type: "changed" }, { outcome: "done" });
  return answer;
}

function stillHas({ seats }: SeatsList, seat: Seat): boolean {
  return seats.some((row) => row.id === seat.id && isActive(row) && samePerson(row, seat));
}

/** The seat as it is once nobody sits on it. Its row may be someone else's by now, so it enters no list. */
function revoked(seat: Seat): Seat {
  return {
    ...seat,
    status: "revoked",
    customer_id: null,
    member_id: null,
    member: null,
    email: null,
    customer_email: null,
  };
}
