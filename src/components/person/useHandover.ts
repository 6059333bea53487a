"use client";

import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Seat } from "../../api/Seat.ts";
import type { SeatsError } from "../../api/SeatsError.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import { forgetFailures } from "../../hooks/writes/forgetFailures.ts";
import { keepFailure } from "../../hooks/writes/keepFailure.ts";
import { once } from "../../hooks/writes/once.ts";
import { reassigning } from "../../hooks/writes/reassigning.ts";
import { seatChangeOptions } from "../../hooks/writes/seatChangeOptions.ts";
import { seatsKeys } from "../../hooks/seatsKeys.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";
import { isHalfDone } from "../../model/isHalfDone.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";

export interface HandoverFailure {
  readonly error: SeatsError;
  /** Who was to have the seat. */
  readonly email: string;
  /** Tells it from an earlier failure. */
  readonly at: number;
}

interface HandoverEvents {
  /** Only while this component is mounted. */
  readonly onDone: (email: string) => void;
  readonly onFailed: (error: SeatsError) => void;
  /** After the server agreed, even if this component has gone. `onRevoked` if only the first half went through. */
  readonly onReassigned: ((seat: Seat) => void) | undefined;
  readonly onRevoked: ((seat: Seat) => void) | undefined;
}

/** Reassigns a seat. A retry goes on where it failed. */
export function useHandover(source: SeatSource, shown: ShownSeat, events: HandoverEvents) {
  const { onDone, onFailed, onReassigned, onRevoked } = events;
  const here = useSeatsContext("useHandover");
  const { client, queryClient } = here;
  const id = useId();
  const [failure, setFailure] = useState<HandoverFailure | null>(null);
  const options = seatChangeOptions(here, source, reassigning, failure?.error);
  const reassign = useMutation({ ...options, throwOnError: false }, queryClient);
  const isFree = failure !== null && isHalfDone(failure.error);

  /** Whoever tries again or leaves the seat free has read what happened: the list need not tell it, too. */
  const forget = () => {
    if (failure) forgetFailures(queryClient, seatsKeys.changes(client, source), failure.email.toLowerCase());
  };
  const reset = () => {
    forget();
    reassign.reset();
    setFailure(null);
  };
  /** The seat as it was when it was sent: from then on the list shows the new person in its place. */
  const seat = reassign.variables?.seat ?? shown;

  const send = (email: string) => {
    let isTold = false;
    // React Query calls these only while this component is mounted.
    const whileShown = {
      onSuccess: () => {
        reset();
        onDone(email);
      },
      onError: (error: SeatsError) => {
        isTold = true;
        setFailure({ error, email, at: Date.now() });
        onFailed(error);
      },
    };
    forget();
    return reassign
      .mutateAsync({ seat, recipient: { email } }, whileShown)
      .then(onReassigned, (error: SeatsError) => {
        if (!isFree && isHalfDone(error)) onRevoked?.(seat);
        if (!isTold) keepFailure(queryClient, seatsKeys.changes(client, source), error);
      });
  };

  return {
    seat,
    /** The first person has lost the seat, and the second does not have it yet. */
    isFree,
    isBusy: reassign.isPending,
    /** Stays while it is tried again. */
    failure,
    /** Sends once, though a second click may come before the button is rendered as busy. */
    send: (email: string) => void once(queryClient, [id, email], () => send(email)),
    reset,
  };
}
