import type { BulkKind, ShownSeat } from "../../model/ShownSeats.ts";

/** What can be asked for from the page; the code that does it comes when it is first reached for. */
export interface ListCommands {
  readonly openMenu: (
    seat: ShownSeat,
    button: HTMLElement,
    /** Opened by keyboard: the first item has the focus. */
    byKeyboard: boolean,
    isLate: boolean,
  ) => void;
  readonly renew: (seat: ShownSeat) => void;
  readonly openBulk: (kind: BulkKind, seats: readonly ShownSeat[]) => void;
  readonly openExport: (button: HTMLElement, byKeyboard: boolean, isLate: boolean) => void;
}
