"use client";

import { useState } from "react";
import type { Recipient } from "../api/Recipient.ts";
import type { SeatsErrorReason } from "../api/SeatsError.ts";
import type { Chip } from "../model/Chip.ts";
import type { Naming } from "../model/judgeChip.ts";
import { mergeRecipients } from "../model/mergeRecipients.ts";
import type { ReadRecipient } from "../model/ReadRecipient.ts";
import { readIds } from "../model/readIds.ts";
import { readRecipients } from "../model/readRecipients.ts";
import type { TableRecipient } from "../model/readRecipientTable.ts";
import { sentPiece } from "../model/sentPiece.ts";
import { detailsOf } from "./checkDetails.ts";

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
  /** How many of those who stood here were not sent: they are seated or invited already. */
  readonly leftOut: number;
}

const empty: Draft = {
  chips: [],
  text: "",
  naming: "email",
  details: [],
  claimAtOnce: false,
  addsSeats: false,
  leftOut: 0,
};

/** Somebody who was sent in vain. */
interface Unsent {
  readonly recipient: Recipient;
  /** Null for whom a second try may help. */
  readonly refusal: SeatsErrorReason | null;
}

/** Whoever is named in another way is named by the merchant's id, which the field takes among addresses too. */
const ways = ["email", "customerId", "memberId"] as const;

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
    /** Those who were sent in vain stand in the field again, with why they were refused; the details stay. */
    takeBack: (people: readonly Unsent[]) =>
      setDraft((known) => {
        const shared = detailsOf(known.details);
        const names = new Map(known.chips.map(({ email, name }) => [email, name]));
        const pieces = people.map(({ recipient, refusal }) => ({
          ...sentPiece(recipient, shared, names),
          refusal,
        }));
        const naming = ways.find((way) => people.some(({ recipient }) => recipient[way] !== undefined));
        return {
          ...known,
          chips: withPieces([], pieces),
          text: "",
          naming: naming ?? known.naming,
          addsSeats: false,
        };
      }),
    /** The server has refused them by their old name, and was not asked about the new one. */
    rename: (naming: Naming) =>
      setDraft((known) => ({
        ...known,
        naming,
        chips: known.chips.map((chip) => Object.assign({}, chip, { refusal: null })),
      })),
    remove: (id: number) =>
      setDraft((known) => ({ ...known, chips: known.chips.filter((chip) => chip.id !== id) })),
    /** Reads a chip's text anew, in its place: it may be an address now, or several, or somebody who is there. */
    edit: (id: number, text: string) =>
      setDraft((known) => {
        const at = known.chips.findIndex((chip) => chip.id === id);
        const chip = known.chips[at];
        if (!chip) return known;
        const others = known.chips.filter((it) => it !== chip);
        const isId = chip.externalCustomerId !== null && read(text).every(({ email }) => email === null);
        const pieces = (isId ? readIds(text) : read(text)).map((piece) => ({
          ...piece,
          externalCustomerId: isId ? piece.text : null,
          metadata: chip.metadata,
        }));
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
  pieces: readonly (ReadRecipient & Partial<Pick<Chip, "externalCustomerId" | "metadata" | "refusal">>)[],
): readonly Chip[] {
  const fresh = pieces.map(({ externalCustomerId = null, metadata = {}, refusal = null, ...piece }) => ({
    ...piece,
    id: nextId++,
    externalCustomerId,
    metadata,
    refusal,
  }));
  return mergeRecipients(chips, fresh);
}
