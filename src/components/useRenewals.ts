"use client";

import { useState } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { useRenewInvitation } from "../hooks/useRenewInvitation.ts";
import { samePerson } from "../model/samePerson.ts";

export interface FailedRenewal {
  readonly seat: Seat;
  readonly error: SeatsError;
}

/** Renews several invitations beside each other; what failed is known until it is tried again. */
export function useRenewals(source: SeatSource) {
  const { mutateAsync } = useRenewInvitation(source);
  const [failed, setFailed] = useState<readonly FailedRenewal[]>([]);
  const renew = (seat: Seat) => {
    const others = (all: readonly FailedRenewal[]) => all.filter((it) => !samePerson(it.seat, seat));
    setFailed(others);
    mutateAsync(seat).catch((error: SeatsError) => setFailed((all) => [...others(all), { seat, error }]));
  };
  return { failed, renew };
}
