import type { Labels } from "../../labels/Labels.ts";
import type { Naming, Verdict } from "../../model/recipients/judgePiece.ts";
import type { Piece } from "../../model/recipients/Piece.ts";
import { sayAll } from "../words/sayAll.ts";

/** Says what a person in the field has become by an edit: these pieces. */
export function sayEdited(
  pieces: readonly Piece[],
  judge: (piece: Piece) => Verdict,
  naming: Naming,
  labels: Labels,
): string {
  const invalid = pieces.find((piece) => judge(piece).state === "invalid");
  if (invalid) return (naming === "email" ? labels.emailIncomplete : labels.idIncomplete)(invalid.text);
  const left = pieces.filter((piece) => judge(piece).state !== "ready").length;
  const changed = pieces.length > 0 && labels.editedTo(pieces.map(({ text }) => text).join(", "));
  return sayAll([changed, left > 0 && labels.leftOut(left)]);
}
