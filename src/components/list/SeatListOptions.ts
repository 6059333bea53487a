import type { Seat } from "../../api/Seat.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import type { BuiltInColumn, SeatColumn } from "../SeatColumn.ts";
import type { SeatRowAction } from "../SeatRowAction.ts";

/** What a host chooses of a list, and is told by it. */
export interface SeatListOptions {
  /** The columns in their order: built-in ones by id, and the host's own. Keep the array the same between renders. */
  readonly columns?: readonly (BuiltInColumn | SeatColumn)[] | undefined;
  /** The host's own items of a row's menu. */
  readonly rowActions?: ((seat: ShownSeat) => readonly SeatRowAction[]) | undefined;
  /**
   * How a seat is revoked. `confirm` (default) asks first; with `undo` the row is struck at once and the call leaves
   * after six seconds in which it can be taken back.
   */
  readonly revokeMode?: "confirm" | "undo" | undefined;
  /** Nothing can be changed: no selection, no menus. Default: false, whoever asks (`usePortalUser` knows who may). */
  readonly readOnly?: boolean | undefined;
  /** The person wants to assign a seat. Without it, the table offers none. */
  readonly onAssign?: (() => void) | undefined;
  /** The person has chosen a CSV file of people (`AssignSeatDialog.file`). Without it, an empty table asks for none. */
  readonly onUploadCsv?: ((file: File) => void) | undefined;
  /** The person wants to renew a plan that has ended: lead them there. Without this callback there is no button. */
  readonly onBillingNeeded?: (() => void) | undefined;
  /** After the server agreed, for each seat. */
  readonly onRevoked?: ((seat: Seat) => void) | undefined;
  /** After the server agreed, for each invitation sent again or renewed. */
  readonly onResent?: ((seat: Seat) => void) | undefined;
  /** After the server agreed, with the seat of the new person. */
  readonly onReassigned?: ((seat: Seat) => void) | undefined;
}
