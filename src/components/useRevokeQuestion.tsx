"use client";

import { useState } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { Labels } from "../labels/Labels.ts";
import { personKey } from "../model/personKey.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { RevokeSeatDialog } from "./RevokeSeatDialog.tsx";

interface Asked {
  readonly seat: ShownSeat;
  readonly open: boolean;
}

/** Asks before a seat is taken back. Closed, the dialog stays for what it has sent. */
export function useRevokeQuestion(
  source: SeatSource,
  labels: Labels,
  onRevoked: ((seat: Seat) => void) | undefined,
  /** Where the focus goes once the seat is gone, and the button with it. */
  returnFocus: () => HTMLElement | null,
) {
  const [asked, setAsked] = useState<Asked | null>(null);
  return {
    asked: asked?.seat,
    ask: (seat: ShownSeat) => setAsked({ seat, open: true }),
    question: asked && (
      <RevokeSeatDialog
        {...asked}
        key={`${asked.seat.id} ${personKey(asked.seat)}`}
        source={source}
        onOpenChange={(open) => setAsked({ ...asked, open })}
        onRevoked={onRevoked}
        labels={labels}
        returnFocus={returnFocus}
      />
    ),
  };
}
