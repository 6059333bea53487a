"use client";

import type { Seat } from "../../api/Seat.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";
import { useCurrent } from "../../hooks/useCurrent.ts";
import { deferredRevokesOf } from "../../hooks/waiting/deferredRevokesOf.ts";
import { sendSeatChange, type SeatChange } from "../../hooks/writes/sendSeatChange.ts";
import type { Labels } from "../../labels/Labels.ts";
import { recipientTitle } from "../../model/recipientTitle.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { sayPerson } from "../words/sayPerson.ts";

/** After the server agreed. */
export type SeatChanged = (kind: SeatChange["kind"], seat: Seat) => void;

/**
 * Changes to one seat without a dialog. A success is announced, and told to the host; a failure is kept for
 * `FailureNotices`.
 */
export function useSeatActions(source: SeatSource, labels: Labels, onChanged: SeatChanged | undefined) {
  const here = useSeatsContext("useSeatActions");
  const announce = useAnnounce();
  // The host may have rendered anew since the click.
  const told = useCurrent(onChanged);
  const done = (change: SeatChange, seat: Seat) => {
    announce(sayDone(change, labels));
    told.current?.(change.kind, seat);
  };
  const send = async (change: SeatChange) => {
    const seat = await sendSeatChange(here, source, change);
    if (seat) done(change, seat);
  };
  return {
    /** Also retries a failed change. */
    send,
    /** In six seconds, unless it is taken back. */
    revokeLater: (seat: Seat) =>
      deferredRevokesOf(here, source).revoke(seat, (revoked) => done({ kind: "revoke", seat }, revoked)),
  };
}

function sayDone(change: SeatChange, labels: Labels): string {
  const person = sayPerson(change.seat, labels);
  switch (change.kind) {
    case "resend":
      return labels.resent(person);
    case "renew":
      return labels.renewed(person);
    case "revoke":
      return labels.revokedFrom(person);
    case "reassign":
      return labels.reassignedTo(person, change.recipient ? recipientTitle(change.recipient) : labels.nobody);
  }
}
