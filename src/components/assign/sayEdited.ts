import type { Labels } from "../../labels/Labels.ts";
import type { Naming, Verdict } from "../../model/recipients/judgeChip.ts";
import { sayAll } from "../words/sayAll.ts";

/** One piece of what somebody's text was edited into. */
export interface EditedPiece {
  readonly text: string;
  readonly state: Verdict["state"];
}

/** What has become of somebody in the field whose text was edited. */
export function sayEdited(pieces: readonly EditedPiece[], naming: Naming, labels: Labels): string {
  const invalid = pieces.find(({ state }) => state === "invalid");
  if (invalid) return (naming === "email" ? labels.emailIncomplete : labels.idIncomplete)(invalid.text);
  const left = pieces.filter(({ state }) => state !== "ready").length;
  const changed = pieces.length > 0 && labels.editedTo(pieces.map(({ text }) => text).join(", "));
  return sayAll([changed, left > 0 && labels.leftOut(left)]);
}
