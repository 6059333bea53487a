import type { Seat } from "../../api/Seat.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import type { SeatsContextValue } from "../SeatsContext.ts";
import type { Failure } from "./failureOf.ts";
import { reassigning } from "./reassigning.ts";
import { seatActs } from "./seatActs.ts";
import { sendKept } from "./sendKept.ts";

/** A change to a seat as a list sends it, or a failed one that is tried again. */
export type SeatChange = Pick<Failure, "kind" | "seat"> & Partial<Pick<Failure, "error" | "recipient">>;

/** Sends a change that no dialog waits for, or the rest of a half done one. Null when it failed: see `useFailures`. */
export async function sendSeatChange(
  here: SeatsContextValue,
  source: SeatSource,
  { kind, seat, error, recipient }: SeatChange,
): Promise<Seat | null> {
  if (kind !== "reassign") return sendKept(here, source, seatActs[kind], seat, error);
  return recipient ? sendKept(here, source, reassigning, { seat, recipient }, error) : null;
}
