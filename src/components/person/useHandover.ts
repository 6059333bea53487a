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
  /** Tells it from the failure before it. */
  readonly at: number;
}

interface HandoverEvents {
  /** As long as the page is there. */
  readonly onDone: (email: string) => void;
  readonly onFailed: (error: SeatsError) => void;
  /** After the server agreed, wherever the person is by then: to the next one's seat, or only to take it back. */
  readonly onReassigned: ((seat: Seat) => void) | undefined;
  readonly onRevoked: ((seat: Seat) => void) | undefined;
}

/** A seat on its way from one person to the next. Tried again, it goes on where it failed. */
export function useHandover(source: SeatSource, shown: ShownSeat, events: HandoverEvents) {
  const { onDone, onFailed, onReassigned, onRevoked } = events;
  const here = useSeatsContext("useHandover");
  const { client, queryClient } = here;
  const id = useId();
  const [failure, setFailure] = useState<HandoverFailure | null>(null);
  const options = seatChangeOptions(here, source, reassigning, failure?.error);
  const reassign = useMutation({ ...options, throwOnError: false }, queryClient);
  const isFree = failure !== null && isHalfDone(failure.error);

  /** Who tries again or leaves the seat free has read what happened: the list need not tell it too. */
  const forget = () => {
    if (failure) forgetFailures(queryClient, seatsKeys.changes(client, source), failure.email.toLowerCase());
  };
  const reset = () => {
    forget();
    reassign.reset();
    setFailure(null);
  };
  /** The seat as it was shown when it was first sent: the list draws the new person in its place from then on. */
  const seat = reassign.variables?.seat ?? shown;

  const send = (email: string) => {
    let isTold = false;
    // As long as the page is there.
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
    /** Once, though the second click of two may come before the button is drawn as busy. */
    send: (email: string) => void once(queryClient, [id, email], () => send(email)),
    reset,
  };
}
