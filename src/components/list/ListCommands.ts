import type { BulkKind, ShownSeat } from "../../model/ShownSeats.ts";

/** What the page can ask for; the code that does it is loaded when it is first wanted. */
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
