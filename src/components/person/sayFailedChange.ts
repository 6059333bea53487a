import type { Failure } from "../../hooks/writes/failureOf.ts";
import type { Labels } from "../../labels/Labels.ts";
import { isUnknown } from "../../model/isUnknown.ts";
import { recipientTitle } from "../../model/recipientTitle.ts";
import { sayNotDone } from "../words/sayNotDone.ts";
import { sayPerson } from "../words/sayPerson.ts";

/** What is true now that a change has failed, and why it did, as far as anybody knows. */
export function sayFailedChange(
  { kind, seat, error, recipient }: Pick<Failure, "kind" | "seat" | "error" | "recipient">,
  /** Whether there is a seat to give. */
  isFree: boolean,
  labels: Labels,
): { readonly title: string; readonly note: string } {
  const person = sayPerson(seat, labels);
  if (recipient) {
    const why = labels.error(error.reason);
    const to = kind === "renew" ? person : recipientTitle(recipient);
    if (!isFree) return { title: labels.notInvited(to), note: labels.error({ type: "no_seats_left" }) };
    if (error.outcome === "half_unknown")
      return { title: labels.perhapsInvited(to), note: sayNotDone(kind, error, labels) };
    return kind === "renew"
      ? { title: labels.halfRenewed(person), note: `${why} ${labels.invitationGone}` }
      : { title: labels.halfReassigned(person, to), note: why };
  }
  // A mail leaves no trace in the list: looking at it would not help.
  if (kind === "resend" && isUnknown(error))
    return { title: labels.perhapsNotResent(person), note: labels.error(error.reason) };
  const title = {
    resend: labels.notResent,
    renew: labels.notRenewed,
    revoke: labels.notRevoked,
    reassign: labels.notReassigned,
  }[kind];
  return { title: title(person), note: sayNotDone(kind, error, labels) };
}
