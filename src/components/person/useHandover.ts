"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Seat } from "../../api/Seat.ts";
import type { SeatsError } from "../../api/SeatsError.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";
import { seatsKeys } from "../../hooks/seatsKeys.ts";
import { useCurrent } from "../../hooks/useCurrent.ts";
import { forgetFailures } from "../../hooks/writes/forgetFailures.ts";
import { reassigning } from "../../hooks/writes/reassigning.ts";
import { seatChangeOptions } from "../../hooks/writes/seatChangeOptions.ts";
import { useSendOnce } from "../../hooks/writes/useSendOnce.ts";
import { isHalfDone } from "../../model/isHalfDone.ts";
import { isUnknown } from "../../model/isUnknown.ts";
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
  const { onDone, onFailed } = events;
  const told = useCurrent(events);
  const here = useSeatsContext("useHandover");
  const { client, queryClient } = here;
  const [failure, setFailure] = useState<HandoverFailure | null>(null);
  const options = seatChangeOptions(here, source, reassigning, failure?.error);
  const reassign = useMutation(options, queryClient);
  const sendOnce = useSendOnce(reassign);
  const isFree = failure !== null && isHalfDone(failure.error);
  const isUnsure = isFree && isUnknown(failure.error);

  /** Whoever tries again or leaves the seat free has read what happened: the list need not tell it, too. */
  const forget = () => {
    if (failure) forgetFailures(queryClient, seatsKeys.changes(client, source), failure.email.toLowerCase());
  };
  const reset = () => {
    // Who leaves it unsure has decided nothing: the list goes on telling it.
    if (!isUnsure) forget();
    reassign.reset();
    setFailure(null);
  };
  /** The seat as it was when it was sent: from then on the list shows the new person in its place. */
  const seat = reassign.variables?.seat ?? shown;

  const send = (email: string) => {
    forget();
    sendOnce({ seat, recipient: { email } }, email, {
      onDone: () => {
        reset();
        onDone(email);
      },
      onFailed: (error) => {
        setFailure({ error, email, at: Date.now() });
        onFailed(error);
      },
      onAgreed: (given) => told.current.onReassigned?.(given),
      onRefused: (error) => {
        if (!isFree && isHalfDone(error)) told.current.onRevoked?.(seat);
      },
    });
  };

  return {
    seat,
    /** The first person has lost the seat, and the second does not have it yet. */
    isFree,
    /** Nobody knows whether the second one has it. Until that is known, it is offered to nobody else. */
    isUnsure,
    isBusy: reassign.isPending,
    /** Stays while it is tried again. */
    failure,
    send,
    reset,
  };
}
