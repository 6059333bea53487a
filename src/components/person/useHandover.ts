"use client";

import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Seat } from "../../api/Seat.ts";
import type { SeatsError } from "../../api/SeatsError.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import { assigningAgain } from "../../hooks/writes/assigningAgain.ts";
import { forgetFailures } from "../../hooks/writes/forgetFailures.ts";
import { keepFailure } from "../../hooks/writes/keepFailure.ts";
import { once } from "../../hooks/writes/once.ts";
import { seatChangeOptions } from "../../hooks/writes/seatChangeOptions.ts";
import { seatsKeys } from "../../hooks/seatsKeys.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";
import { useReassignSeat } from "../../hooks/useReassignSeat.ts";
import { isHalfDone } from "../../model/isHalfDone.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";

export interface HandoverFailure {
  readonly error: SeatsError;
  /** Who was to have the seat. */
  readonly email: string;
  /** Tells it from the failure before it. */
  readonly count: number;
}

interface HandoverEvents {
  /** As long as the page is there. */
  readonly onDone: (email: string) => void;
  readonly onFailed: (error: SeatsError) => void;
  /** After the server agreed, wherever the person is by then: to the next one's seat, or only to take it back. */
  readonly onReassigned: ((seat: Seat) => void) | undefined;
  readonly onRevoked: ((seat: Seat) => void) | undefined;
}

/** A seat on its way from one person to the next: first both steps as one, then, if need be, the second alone. */
export function useHandover(source: SeatSource, shown: ShownSeat, events: HandoverEvents) {
  const { onDone, onFailed, onReassigned, onRevoked } = events;
  const here = useSeatsContext("useHandover");
  const { client, queryClient } = here;
  const id = useId();
  const [failure, setFailure] = useState<HandoverFailure | null>(null);
  const reassign = useReassignSeat(source);
  // Where nobody knows what became of it the last time, the list is asked first.
  const second = seatChangeOptions(here, source, assigningAgain, failure?.error);
  const assign = useMutation({ ...second, throwOnError: false }, queryClient);

  const isFree = reassign.error !== null && isHalfDone(reassign.error);

  const reset = () => {
    // Whoever leaves the seat free here has read what happened: the list need not tell it too.
    if (failure) forgetFailures(queryClient, seatsKeys.changes(client, source), failure.email.toLowerCase());
    reassign.reset();
    assign.reset();
    setFailure(null);
  };
  /** The seat as it was shown when it was first sent: the list draws the new person in its place from then on. */
  const seat = reassign.variables?.seat ?? shown;

  const send = async (email: string) => {
    let isTold = false;
    // As long as the page is there.
    const whileShown = {
      onSuccess: () => {
        reset();
        onDone(email);
      },
      onError: (error: SeatsError) => {
        isTold = true;
        setFailure((last) => ({ error, email, count: (last?.count ?? 0) + 1 }));
        onFailed(error);
      },
    };
    if (!isFree)
      return reassign
        .mutateAsync({ seat, recipient: { email } }, whileShown)
        .then(onReassigned, (error: SeatsError) => {
          if (isHalfDone(error)) onRevoked?.(seat);
          if (!isTold) keepFailure(queryClient, seatsKeys.changes(client, source), error);
        });
    // When it fails unseen, the list still tells of the first half.
    return assign.mutateAsync({ email }, whileShown).then(onReassigned, () => {});
  };

  return {
    seat,
    /** The first person has lost the seat, and the second does not have it yet. */
    isFree,
    isBusy: reassign.isPending || assign.isPending,
    /** Stays while it is tried again. */
    failure,
    /** Once, though the second click of two may come before the button is drawn as busy. */
    send: (email: string) => void once(queryClient, [id, email], () => send(email)),
    reset,
  };
}
