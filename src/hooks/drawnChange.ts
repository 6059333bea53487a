import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { predict, type PendingChange } from "../model/predict.ts";
import { recipientOf } from "../model/recipientOf.ts";
import type { ChangeKind, ShownSeats } from "../model/ShownSeats.ts";
import type { Handover } from "./handOver.ts";

/** A change on its way, as React Query keeps it. */
export interface SentChange {
  readonly id: number;
  readonly variables: unknown;
  /** Milliseconds since 1970. */
  readonly submittedAt: number;
}

/** Draws a change over the list, as it will be if the server agrees. */
export type DrawChange = (list: ShownSeats, change: SentChange) => ShownSeats;

/**
 * How changes of a kind are drawn. Whoever sends one brings this along, as the mutation's `meta`: a page that only
 * reads need not know how to predict.
 */
export function drawnChange(kind: ChangeKind, source: SeatSource): DrawChange {
  return (list, change) => predict(list, meaningOf(kind, source, change));
}

function meaningOf(
  kind: ChangeKind,
  source: SeatSource,
  { id, variables, submittedAt }: SentChange,
): PendingChange {
  const invitation = { key: `${kind}-${id}`, source, submittedAt };
  switch (kind) {
    case "assign":
      return { kind, ...invitation, recipient: variables as Recipient };
    case "revoke":
    case "resend":
      return { kind, seat: variables as Seat };
    case "renew": {
      const seat = variables as Seat;
      // Whom nobody can name is refused before anything is sent, so this is drawn for no frame that lasts.
      return { kind, ...invitation, seat, recipient: recipientOf(seat) ?? { email: "" } };
    }
    case "reassign":
      return { kind, ...invitation, ...(variables as Handover) };
  }
}
