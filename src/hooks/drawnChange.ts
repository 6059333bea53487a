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
  /** Whose list it is drawn in. */
  readonly source: SeatSource;
  readonly variables: unknown;
  /** Milliseconds since 1970. */
  readonly submittedAt: number;
}

/** Draws a change over the list, as it will be if the server agrees. */
export type DrawChange = (list: ShownSeats, change: SentChange) => ShownSeats;

const drawnAs =
  (kind: ChangeKind): DrawChange =>
  (list, change) =>
    predict(list, meaningOf(kind, change));

/**
 * How changes of each kind are drawn. Whoever sends one brings this along, as the mutation's `meta`: a page that only
 * reads need not know how to predict. The same function every time: made anew for each render of who sends, it would
 * be another change for early versions of React Query 5, drawn and rendered without end.
 */
export const drawnChange: Record<ChangeKind, DrawChange> = {
  assign: drawnAs("assign"),
  revoke: drawnAs("revoke"),
  resend: drawnAs("resend"),
  renew: drawnAs("renew"),
  reassign: drawnAs("reassign"),
};

function meaningOf(kind: ChangeKind, { id, source, variables, submittedAt }: SentChange): PendingChange {
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
