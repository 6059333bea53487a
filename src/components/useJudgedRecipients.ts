"use client";

import { useMemo } from "react";
import type { Recipient } from "../api/Recipient.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { useNow } from "../hooks/useNow.ts";
import { useSeats } from "../hooks/useSeats.ts";
import { isActive } from "../model/isActive.ts";
import { judgeChip } from "../model/judgeChip.ts";
import type { ReadRecipient } from "../model/ReadRecipient.ts";
import { personOf } from "../model/personOf.ts";
import { detailsOf } from "./checkDetails.ts";
import type { AssignDraft } from "./useAssignDraft.ts";

/** Who stands in the field, judged by who has a seat already. Half-typed text counts once it is somebody. */
export function useJudgedRecipients(source: SeatSource, draft: AssignDraft) {
  const { data: list, dataUpdatedAt } = useSeats(source);
  const now = useNow(dataUpdatedAt);
  const { chips, text, naming, claimAtOnce, details } = draft;
  const seats = list?.seats;
  const seated = useMemo(
    () =>
      new Map(
        (seats ?? [])
          .filter((seat) => isActive(seat) && seat.pending !== "assign")
          .map((seat) => [personOf(seat).email?.toLowerCase() ?? "", seat]),
      ),
    [seats],
  );

  const people = chips.map((chip) => ({ chip, verdict: judgeChip(chip, naming, seated, now) }));
  const ready = people.filter(({ verdict }) => verdict.state === "ready");
  const invalid = people.filter(({ verdict }) => verdict.state === "invalid");

  const isComplete = (typed: string) => {
    const pieces = draft.read(typed);
    return naming === "email" ? pieces.some(({ email }) => email !== null) : pieces.length > 0;
  };
  const count = ready.length + (isComplete(text) ? draft.read(text).length : 0);

  /** What a piece of text would be as somebody in the field. */
  const judge = (piece: ReadRecipient) =>
    judgeChip(
      { ...piece, id: 0, times: 1, externalCustomerId: null, metadata: {}, refusal: null },
      naming,
      seated,
      now,
    );

  /** Those who shall get a seat, each with the details of all and their own. */
  const recipients = (): Recipient[] => {
    const named = ready.flatMap(({ chip, verdict }) =>
      verdict.state === "ready" ? [{ recipient: verdict.recipient, own: chip.metadata }] : [],
    );
    const typed = draft.read(text).flatMap((piece) => {
      const verdict = judge(piece);
      return verdict.state === "ready" ? [{ recipient: verdict.recipient, own: {} }] : [];
    });
    const shared = detailsOf(details);
    return [...named, ...typed].map(({ recipient, own }) => {
      const metadata = { ...shared, ...own };
      return {
        ...recipient,
        ...(Object.keys(metadata).length > 0 && { metadata }),
        ...(claimAtOnce && { immediateClaim: true }),
      };
    });
  };

  return { list, people, ready, invalid, count, isComplete, judge, recipients };
}
