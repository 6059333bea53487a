import type { MergedRecipient } from "./mergeRecipients.ts";
import type { Piece } from "./Piece.ts";

/** Somebody in the field. */
export type Chip = MergedRecipient<
  Piece & {
    /** Lasts as long as the chip, whatever its text becomes. */
    readonly id: number;
  }
>;
