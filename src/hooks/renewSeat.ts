import type { Seat } from "../api/Seat.ts";
import { SeatsError } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { recipientOf } from "../model/recipientOf.ts";
import { samePerson } from "../model/samePerson.ts";
import { handOver } from "./handOver.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";

/** Hands a seat over to the person who is on it, anew. */
export async function renewSeat(here: SeatsContextValue, source: SeatSource, seat: Seat): Promise<Seat> {
  const recipient = recipientOf(seat);
  if (!recipient) throw new SeatsError("assignSeat", { type: "changed" }, { outcome: "not_done" });
  return handOver(here, source, { seat, recipient }, ({ seats }) => {
    const row = seats.find(({ id }) => id === seat.id);
    // Whoever has claimed it meanwhile keeps it; whom somebody has revoked meanwhile is not invited behind their back.
    const isOver = row && row.status !== "pending" && (row.status === "revoked" || samePerson(row, seat));
    return isOver ? { type: "not_pending" } : undefined;
  });
}
