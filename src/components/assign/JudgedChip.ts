import type { Chip } from "../../model/recipients/Chip.ts";
import type { Verdict } from "../../model/recipients/judgePiece.ts";

/** Somebody in the field, and what is known about them before anything is sent. */
export interface JudgedChip {
  readonly chip: Chip;
  readonly verdict: Verdict;
}
