"use client";

import { useState } from "react";
import type { Chip } from "../model/Chip.ts";
import type { Naming } from "../model/judgeChip.ts";
import { mergeRecipients } from "../model/mergeRecipients.ts";
import type { ReadRecipient } from "../model/ReadRecipient.ts";
import { readIds } from "../model/readIds.ts";
import { readRecipients } from "../model/readRecipients.ts";
import type { TableRecipient } from "../model/readRecipientTable.ts";

/** One line of "Details for these seats". */
export interface Detail {
  readonly id: number;
  readonly name: string;
  readonly value: string;
}

interface Draft {
  readonly chips: readonly Chip[];
  /** What is typed and not yet a chip. */
  readonly text: string;
  readonly naming: Naming;
  readonly details: readonly Detail[];
  readonly claimAtOnce: boolean;
  /** Whether the seats that are missing shall be added. */
  readonly addsSeats: boolean;
}

const empty: Draft = {
  chips: [],
  text: "",
  naming: "email",
  details: [],
  claimAtOnce: false,
  addsSeats: false,
};

let nextId = 1;

/** What a person has put into the assign dialog. It outlives closing; only an accepted assignment clears it. */
export function useAssignDraft() {
  const [draft, setDraft] = useState(empty);
  const change = (part: Partial<Draft>) => setDraft((known) => ({ ...known, ...part }));

  const read = (text: string) => (draft.naming === "email" ? readRecipients(text) : readIds(text));

  return {
    ...draft,
    change,
    read,
    /** Makes chips of a text; those who are there already are merged into theirs. */
    add: (text: string) =>
      setDraft((known) => ({ ...known, chips: withPieces(known.chips, read(text)), text: "" })),
    addTable: (people: readonly TableRecipient[]) =>
      setDraft((known) => ({ ...known, chips: withPieces(known.chips, people), naming: "email" })),
    remove: (id: number) =>
      setDraft((known) => ({ ...known, chips: known.chips.filter((chip) => chip.id !== id) })),
    /** Reads a chip's text anew, in its place: it may be an address now, or several, or somebody who is there. */
    edit: (id: number, text: string) =>
      setDraft((known) => {
        const at = known.chips.findIndex((chip) => chip.id === id);
        const chip = known.chips[at];
        if (!chip) return known;
        const others = known.chips.filter((it) => it !== chip);
        const pieces = read(text).map((piece) => ({ ...piece, metadata: chip.metadata }));
        const all = withPieces(others, pieces);
        const fresh = all.slice(others.length);
        return { ...known, chips: [...all.slice(0, at), ...fresh, ...all.slice(at, others.length)] };
      }),
    clear: () => setDraft(empty),
  };
}

export type AssignDraft = ReturnType<typeof useAssignDraft>;

function withPieces(
  chips: readonly Chip[],
  pieces: readonly (ReadRecipient & Partial<Pick<TableRecipient, "externalCustomerId" | "metadata">>)[],
): readonly Chip[] {
  const fresh = pieces.map(({ externalCustomerId = null, metadata = {}, ...piece }) => ({
    ...piece,
    id: nextId++,
    externalCustomerId,
    metadata,
  }));
  return mergeRecipients(chips, fresh);
}
