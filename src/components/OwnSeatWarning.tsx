"use client";

import type { Seat } from "../api/Seat.ts";
import { usePortalUser } from "../hooks/usePortalUser.ts";
import type { Labels } from "../labels/Labels.ts";
import { isOwnSeat } from "../model/isOwnSeat.ts";
import { moreIcons } from "../primitives/moreIcons.ts";
import { Notice } from "../primitives/Notice.tsx";

export interface OwnSeatWarningProps {
  readonly seats: readonly Seat[];
  readonly labels: Labels;
}

/** Warns whoever is about to revoke the seat they sit on. */
export function OwnSeatWarning({ seats, labels }: OwnSeatWarningProps) {
  const { data: user } = usePortalUser();
  if (!user || !seats.some((seat) => isOwnSeat(seat, user))) return null;
  return (
    <Notice tone={moreIcons.warning} title={seats.length > 1 ? labels.ownSeatAmong : labels.ownSeat}>
      {labels.ownSeatNote}
    </Notice>
  );
}
