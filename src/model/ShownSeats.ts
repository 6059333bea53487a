import type { Seat } from "../api/Seat.ts";

/** A change that is on its way to the server. */
export type ChangeKind = "assign" | "revoke" | "resend" | "renew" | "reassign";

/** A change that can be made to many seats at once. */
export type BulkKind = Extract<ChangeKind, "resend" | "renew" | "revoke">;

/** A seat as it is shown: what the server said, with what is still on its way drawn over it. */
export type ShownSeat = Seat & {
  /** The change on its way for this seat: it is busy. Absent once the server has answered. */
  readonly pending?: ChangeKind;
};

/** The seats of a source as they are shown. Shape and counting are the server's. */
export interface ShownSeats {
  readonly seats: readonly ShownSeat[];
  readonly available_seats: number;
  readonly total_seats: number;
}
