"use client";

import { useState } from "react";
import type { AssignOutcome } from "../../hooks/useAssignSeats.ts";
import type { Chip } from "../../model/recipients/Chip.ts";
import type { Naming } from "../../model/recipients/judgePiece.ts";
import { mergeRecipients } from "../../model/recipients/mergeRecipients.ts";
import type { Piece } from "../../model/recipients/Piece.ts";
import { readIds } from "../../model/recipients/readIds.ts";
import { readRecipients } from "../../model/recipients/readRecipients.ts";
import type { TableRecipient } from "../../model/recipients/RecipientTable.ts";
import { sentPiece } from "../../model/recipients/sentPiece.ts";
import type { Detail } from "./Detail.ts";
import { detailsOf } from "./detailsOf.ts";
import { refusalOf } from "./refusalOf.ts";

interface Draft {
  readonly chips: readonly Chip[];
  /** What is typed and not yet a chip. */
  readonly text: string;
  readonly naming: Naming;
  readonly details: readonly Detail[];
  readonly claimAtOnce: boolean;
  /** Whether the seats that are missing shall be added. */
  readonly addsSeats: boolean;
  /** The chips that were sent. Whoever is added while seats are bought for these is not sent yet. */
  readonly sent: ReadonlySet<number>;
  /** How many of those in the field were not sent: they are seated or invited already. */
  readonly leftOut: number;
}

const empty: Draft = {
  chips: [],
  text: "",
  naming: "email",
  details: [],
  claimAtOnce: false,
  addsSeats: false,
  sent: new Set(),
  leftOut: 0,
};

/** All others are named by the merchant's id, which the field takes among addresses, too. */
const ways = ["email", "customerId", "memberId"] as const;

let nextId = 1;

/** What a person has put into the assign dialog. It outlives closing; only an accepted assignment clears it. */
export function useAssignDraft(allowsClaimAtOnce: boolean) {
  const [draft, setDraft] = useState(empty);
  const change = (part: Partial<Draft>) => setDraft((known) => ({ ...known, ...part }));

  const { naming } = draft;
  const read = (text: string) => (naming === "email" ? readRecipients(text) : readIds(text));

  return {
    ...draft,
    change,
    read,
    /** Makes chips of a text; people who are there already are merged into theirs. */
    add: (text: string) =>
      setDraft((known) => ({ ...known, chips: withPieces(known.chips, read(text), naming), text: "" })),
    addTable: (people: readonly TableRecipient[]) =>
      setDraft((known) => {
        // The field is of addresses from now on, among which an id has to be marked as one.
        const chips = known.chips.map((chip) =>
          known.naming === "externalCustomerId" ? { ...chip, externalCustomerId: chip.text } : chip,
        );
        return { ...known, chips: withPieces(chips, people), naming: "email" };
      }),
    /** Marks everybody in the field as sent, half-typed text too. */
    send: (leftOut: number) =>
      setDraft((known) => {
        const chips = withPieces(known.chips, read(known.text), naming);
        return { ...known, chips, text: "", sent: new Set(chips.map(({ id }) => id)), leftOut };
      }),
    /**
     * Removes those who have a seat now. Those who were sent in vain are back in the field, with why they were refused;
     * the details stay as long as anybody is there.
     */
    settle: (people: readonly AssignOutcome[]) =>
      setDraft((known) => {
        const others = known.chips.filter(({ id }) => !known.sent.has(id));
        const unsent = people.filter(({ state }) => state !== "done");
        if (unsent.length + others.length === 0 && known.text === "") return empty;
        const shared = detailsOf(known.details);
        const names = new Map(known.chips.map(({ email, name }) => [email, name]));
        const pieces = unsent.map((it) => ({
          ...sentPiece(it.recipient, shared, names),
          refusal: refusalOf(it),
        }));
        const back = ways.find((way) => unsent.some(({ recipient }) => recipient[way] !== undefined));
        return {
          ...known,
          chips: withPieces(others, pieces),
          naming: back ?? known.naming,
          // They may have been sent before this page was left, and come back to. It holds for all in the field, so not
          // where it cannot be taken back.
          claimAtOnce:
            known.claimAtOnce ||
            (allowsClaimAtOnce && unsent.some(({ recipient }) => recipient.immediateClaim)),
          addsSeats: false,
          sent: empty.sent,
        };
      }),
    /** Forgets the refusals: they were about the old kind of name, and not the new one. */
    rename: (next: Naming) =>
      setDraft((known) => ({
        ...known,
        naming: next,
        chips: known.chips.map((chip) => {
          // What was typed where ids were wanted may be an address.
          const [read] = next === "email" && !chip.externalCustomerId ? readRecipients(chip.text) : [];
          return { ...chip, ...read, refusal: null };
        }),
      })),
    remove: (id: number) =>
      setDraft((known) => ({ ...known, chips: known.chips.filter((chip) => chip.id !== id) })),
    /** Reads the edited text of a chip: one address or several; the merchant's id stays an id. */
    readAgain: ({ externalCustomerId }: Chip, text: string): readonly Piece[] => {
      const pieces = read(text);
      return externalCustomerId && pieces.every(({ email }) => email === null)
        ? readIds(text).map((piece) => ({ ...piece, externalCustomerId: piece.text }))
        : pieces;
    },
    /** Puts these in the place of a chip; some may be there already. */
    replace: (chip: Chip, pieces: readonly Piece[]) =>
      setDraft((known) => {
        const at = known.chips.findIndex(({ id }) => id === chip.id);
        if (at < 0) return known;
        const others = known.chips.filter((_, place) => place !== at);
        const own = pieces.map((piece) => ({ ...piece, metadata: chip.metadata }));
        const all = withPieces(others, own, naming);
        const fresh = all.slice(others.length);
        return { ...known, chips: [...all.slice(0, at), ...fresh, ...all.slice(at, others.length)] };
      }),
  };
}

export type AssignDraft = ReturnType<typeof useAssignDraft>;

function withPieces(
  chips: readonly Chip[],
  pieces: readonly Piece[],
  naming: Naming = "email",
): readonly Chip[] {
  const fresh = pieces.map((piece) => ({ ...piece, id: nextId++ }));
  return mergeRecipients(chips, fresh, naming !== "email");
}
