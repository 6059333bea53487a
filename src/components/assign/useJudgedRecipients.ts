"use client";

import { useMemo } from "react";
import type { Recipient } from "../../api/Recipient.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useListMoment } from "../../hooks/reads/useListMoment.ts";
import { useSeats } from "../../hooks/useSeats.ts";
import { isActive } from "../../model/isActive.ts";
import { personOf } from "../../model/personOf.ts";
import { judgePiece } from "../../model/recipients/judgePiece.ts";
import type { Piece } from "../../model/recipients/Piece.ts";
import { detailsOf } from "./detailsOf.ts";
import type { AssignDraft } from "./useAssignDraft.ts";

/** The people in the field, judged by who has a seat already. Half-typed text counts once it is somebody. */
export function useJudgedRecipients(source: SeatSource, draft: AssignDraft) {
  const { data: list } = useSeats(source);
  const { chips, text, naming, claimAtOnce, details } = draft;
  const seats = list?.seats;
  const now = useListMoment(source, seats);
  const seated = useMemo(
    () =>
      new Map(
        (seats ?? [])
          .filter((seat) => isActive(seat) && seat.pending !== "assign")
          .flatMap((seat) => [
            [personOf(seat).email?.toLowerCase(), seat],
            [seat.member_id, seat],
          ]),
      ),
    [seats],
  );

  /** Judges a piece as it would be in the field; those of a table are named by addresses. */
  const judge = (piece: Piece, namedBy = naming) => judgePiece(piece, namedBy, seated, now);
  const people = chips.map((chip) => ({ chip, verdict: judge(chip) }));
  const ready = people.filter(({ verdict }) => verdict.state === "ready");
  const invalid = people.filter(({ verdict }) => verdict.state === "invalid");

  const isComplete = (typed: string) => {
    const pieces = draft.read(typed);
    return naming === "email" ? pieces.some(({ email }) => email !== null) : pieces.length > 0;
  };

  const named = [
    ...people.map(({ chip, verdict }) => ({ verdict, id: chip.id, own: chip.metadata })),
    ...draft.read(text).map((piece) => ({ verdict: judge(piece), id: 0, own: undefined })),
  ];
  const possible = named.flatMap(({ verdict, ...rest }) =>
    verdict.state === "ready" ? [{ recipient: verdict.recipient, ...rest }] : [],
  );
  const names = new Set<string>();
  // Whoever is named twice, as a chip and half-typed, is one person.
  const wanted = possible.filter(({ recipient }) => {
    const before = names.size;
    return names.add(recipient.email?.toLowerCase() ?? JSON.stringify(recipient)).size > before;
  });

  /** Those who shall get a seat, all or only these chips, each with the details of all and their own. */
  const recipients = (only?: ReadonlySet<number>): Recipient[] => {
    const shared = detailsOf(details);
    const some = only ? wanted.filter(({ id }) => only.has(id)) : wanted;
    return some.map(({ recipient, own }) => {
      const metadata = { ...shared, ...own };
      return {
        ...recipient,
        ...(Object.keys(metadata).length > 0 && { metadata }),
        ...(claimAtOnce && { immediateClaim: true }),
      };
    });
  };

  return {
    list,
    people,
    ready,
    invalid,
    count: wanted.length,
    leftOut: named.length - possible.length,
    isComplete,
    judge,
    recipients,
  };
}
