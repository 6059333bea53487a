import type { ShownSeat } from "../../model/ShownSeats.ts";

/** A menu that is open: of a row, or of the export. */
export interface OpenMenu {
  readonly seat: ShownSeat | null;
  /** The index of the row. */
  readonly index: number;
  readonly button: HTMLElement;
  readonly byKeyboard: boolean;
  /** When its invitation may be sent once more, in milliseconds since 1970. */
  readonly resendAt: number | null;
}
