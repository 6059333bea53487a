import type { Mutation } from "@tanstack/react-query";
import type { Recipient } from "../../api/Recipient.ts";
import type { Seat } from "../../api/Seat.ts";
import { SeatsError } from "../../api/SeatsError.ts";
import { isHalfDone } from "../../model/isHalfDone.ts";
import { personKey } from "../../model/personKey.ts";
import { recipientOf } from "../../model/recipientOf.ts";
import type { ChangeKind } from "../../model/ShownSeats.ts";

/** A change to one person's seat that failed, and that nobody has read yet. */
export interface Failure {
  /** Tells it from an earlier failure about the same person. */
  readonly id: number;
  /** The person it is about: a later change for the same one makes it untrue. */
  readonly person: string;
  readonly kind: Exclude<ChangeKind, "assign">;
  /** As it was shown. */
  readonly seat: Seat;
  readonly error: SeatsError;
  /** When it was sent, in milliseconds since 1970. */
  readonly sentAt: number;
  /** After the first half of a handover: who was to have the seat, which is free now. Else null. */
  readonly recipient: Recipient | null;
}

/** Reads a mutation; null when it did not fail, or when whoever sent it has been told. */
export function failureOf({ mutationId, options, state, meta }: Mutation): Failure | null {
  const { error, variables } = state;
  if (!(error instanceof SeatsError)) return null;
  const isHalf = isHalfDone(error);
  if (!isHalf && !meta?.["isKept"]) return null;
  const kind = options.mutationKey?.at(-1) as Failure["kind"];
  const { seat, recipient = null } = (kind === "reassign" ? variables : { seat: variables }) as {
    readonly seat: Seat;
    readonly recipient?: Recipient;
  };
  return {
    id: mutationId,
    person: (isHalf && recipient?.email?.toLowerCase()) || personKey(seat) || "",
    kind,
    seat,
    error,
    sentAt: state.submittedAt,
    recipient: isHalf ? (recipient ?? recipientOf(seat)) : null,
  };
}
