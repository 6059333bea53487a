"use client";

import type { SeatSource } from "../../api/SeatSource.ts";
import { useListMoment } from "../../hooks/reads/useListMoment.ts";
import { useSeats } from "../../hooks/useSeats.ts";
import type { Labels } from "../../labels/Labels.ts";
import { revokeFirst } from "../../model/revokeFirst.ts";
import { seatState } from "../../model/seatState.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import { Button } from "../../primitives/Button.tsx";

export interface FreeExpiredProps {
  readonly source: SeatSource;
  readonly labels: Labels;
  /** `button`: it was asked there, and may go with the seat. */
  readonly onAsk: (seat: ShownSeat, button: HTMLElement) => void;
}

const nobody: readonly ShownSeat[] = [];

/** Offers to take back the seat of an expired invitation; of several, the one that is missed least. */
export function FreeExpired({ source, labels, onAsk }: FreeExpiredProps) {
  const { data: { seats } = { seats: nobody } } = useSeats(source);
  const now = useListMoment(source, seats);
  const expired = seats.filter((seat) => seatState(seat, now) === "expired");
  const [first] = revokeFirst(expired, now);
  return (
    first && (
      <Button
        size="s"
        variant="ghost"
        tone="quiet"
        onClick={({ currentTarget }) => onAsk(first, currentTarget)}
      >
        {expired.length === 1 ? labels.freeThat : labels.freeOne}
      </Button>
    )
  );
}
