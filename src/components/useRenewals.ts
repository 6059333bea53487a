"use client";

import { useState } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { useRenewInvitation } from "../hooks/useRenewInvitation.ts";
import type { Labels } from "../labels/Labels.ts";
import { personOf } from "../model/personOf.ts";
import { samePerson } from "../model/samePerson.ts";
import { useAnnounce } from "../primitives/Announcer.tsx";

export interface FailedRenewal {
  readonly seat: Seat;
  readonly error: SeatsError;
}

/**
 * Renews several invitations beside each other. Success is said aloud and told; what failed is known until it is tried
 * again.
 */
export function useRenewals(
  source: SeatSource,
  labels: Labels,
  onRenewed: ((seat: Seat) => void) | undefined,
) {
  const announce = useAnnounce();
  const { mutateAsync } = useRenewInvitation(source);
  const [failed, setFailed] = useState<readonly FailedRenewal[]>([]);
  const renew = (seat: Seat) => {
    const others = (all: readonly FailedRenewal[]) => all.filter((it) => !samePerson(it.seat, seat));
    setFailed(others);
    mutateAsync(seat).then(
      (renewed) => {
        announce(labels.renewed(personOf(seat).title ?? labels.nobody));
        onRenewed?.(renewed);
      },
      (error: SeatsError) => setFailed((all) => [...others(all), { seat, error }]),
    );
  };
  return { failed, renew };
}
