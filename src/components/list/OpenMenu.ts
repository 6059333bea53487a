/** A menu that is open: of a row, else of the export. */
export interface OpenMenu {
  readonly button: HTMLElement;
  readonly byKeyboard: boolean;
  readonly row?: {
    /** The `seatKey` of who is in it. */
    readonly key: string;
    readonly index: number;
    /** When the invitation may be sent once more, in milliseconds since 1970; null when it may. */
    readonly resendAt: number | null;
  };
}
