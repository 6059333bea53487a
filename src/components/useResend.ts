"use client";

import { useCallback, useState } from "react";
import type { Seat } from "../api/Seat.ts";
import { SeatsError } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { useResendInvitation } from "../hooks/useResendInvitation.ts";
import type { Labels } from "../labels/Labels.ts";
import { personOf } from "../model/personOf.ts";
import { useAnnounce } from "../primitives/Announcer.tsx";

export interface ResendFailure {
  readonly seat: Seat;
  readonly error: SeatsError;
}

/** Sends invitations again from a list, several at once if need be, and keeps what was refused until it is read. */
export function useResend(source: SeatSource, labels: Labels, onResent: ((seat: Seat) => void) | undefined) {
  const announce = useAnnounce();
  const { mutateAsync } = useResendInvitation(source);
  const [failures, setFailures] = useState<readonly ResendFailure[]>([]);

  const dismiss = useCallback(
    (seat: Seat) => setFailures((known) => known.filter((failure) => failure.seat.id !== seat.id)),
    [],
  );

  const resend = async (seat: Seat) => {
    dismiss(seat);
    try {
      const resent = await mutateAsync(seat);
      announce(labels.resent(personOf(seat).title ?? labels.nobody));
      onResent?.(resent);
    } catch (error) {
      if (!(error instanceof SeatsError)) throw error;
      setFailures((known) => [...known, { seat, error }]);
    }
  };

  return { resend: (seat: Seat) => void resend(seat), failures, dismiss };
}
