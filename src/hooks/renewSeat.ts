import type { Seat } from "../api/Seat.ts";
import { SeatsError } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { recipientOf } from "../model/recipientOf.ts";
import { handOver } from "./handOver.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";

/** Hands a seat over to the person who is on it, anew. */
export async function renewSeat(here: SeatsContextValue, source: SeatSource, seat: Seat): Promise<Seat> {
  const recipient = recipientOf(seat);
  if (!recipient) throw new SeatsError("assignSeat", { type: "changed" }, { outcome: "not_done" });
  return handOver(here, source, { seat, recipient });
}
