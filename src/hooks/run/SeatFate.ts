import type { Seat } from "../../api/Seat.ts";
import type { SeatsError, SeatsErrorReason } from "../../api/SeatsError.ts";

/** What has become of one seat or person of a run. */
export type SeatFate =
  | { readonly state: "waiting" | "sending" }
  | { readonly state: "done"; readonly seat: Seat }
  | { readonly state: "failed"; readonly error: SeatsError }
  /** Never sent: because somebody stopped the run (null), or because it would have failed as the one before did. */
  | { readonly state: "stopped"; readonly because: SeatsErrorReason | null };
