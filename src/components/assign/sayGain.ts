import type { Labels } from "../../labels/Labels.ts";
import type { Chip } from "../../model/recipients/Chip.ts";
import type { Verdict } from "../../model/recipients/judgePiece.ts";
import { mergeRecipients } from "../../model/recipients/mergeRecipients.ts";
import type { Piece } from "../../model/recipients/Piece.ts";
import { sayAll } from "../words/sayAll.ts";

/** What the field gains by these pieces: "4 people added, 1 not complete, 2 left out". */
export function sayGain(
  chips: readonly Chip[],
  pieces: readonly Piece[],
  judge: (piece: Piece) => Verdict,
  labels: Labels,
  /** Whether they are ids and not addresses. */
  areIds = false,
): string {
  const fresh = mergeRecipients<Piece>(chips, pieces, areIds).slice(chips.length);
  const count = (wanted: Verdict["state"]) => fresh.filter((piece) => judge(piece).state === wanted).length;
  const [gained, incomplete] = [count("ready"), count("invalid")];
  // Named twice, or with a seat or an invitation already.
  const left = pieces.length - incomplete - gained;
  return sayAll([
    gained > 0 && labels.added(gained),
    incomplete > 0 && labels.notComplete(incomplete),
    left > 0 && labels.leftOut(left),
  ]);
}
