import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { DrawnKind } from "./DrawnKind.ts";
import type { Failure } from "./failureOf.ts";
import { finishHandover } from "./finishHandover.ts";
import type { Handover } from "./handOver.ts";
import { reassigning } from "./reassigning.ts";
import { renewing } from "./renewing.ts";
import { renewSeat } from "./renewSeat.ts";
import { resending } from "./resending.ts";
import { resendWrite } from "./resendWrite.ts";
import { revokeWrite } from "./revokeWrite.ts";
import { revoking } from "./revoking.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";
import { sendKept } from "./sendKept.ts";
import { sendWrite } from "./sendWrite.ts";

/** A change to a seat as a list sends it, or a failed one that is tried again. */
export type SeatChange =
  | { readonly kind: "resend" | "renew" | "revoke"; readonly seat: Seat }
  | Pick<Failure, "kind" | "seat" | "error" | "recipient">;

/** Sends a change that no dialog waits for; half of a handover is made whole. Null when it failed: `useFailures`. */
export function sendSeatChange(
  here: SeatsContextValue,
  source: SeatSource,
  change: SeatChange,
): Promise<Seat | null> {
  const { kind, seat } = change;
  const keep = (drawn: DrawnKind, variables: Seat | Handover, write: () => Promise<Seat>) =>
    sendKept(here, source, drawn, variables, write);

  if ("recipient" in change && change.recipient) {
    const { recipient, error } = change;
    const finish = () => finishHandover(here, source, recipient, error.outcome ?? "half_unknown");
    return kind === "reassign"
      ? keep(reassigning, { seat, recipient }, finish)
      : keep(renewing, seat, finish);
  }
  switch (kind) {
    case "resend":
      return keep(resending, seat, () => sendWrite(here, source, resendWrite(here, seat)));
    case "renew":
      return keep(renewing, seat, () => renewSeat(here, source, seat));
    case "revoke":
      return keep(revoking, seat, () => sendWrite(here, source, revokeWrite(here, source, seat)));
    case "reassign":
      return Promise.resolve(null);
  }
}
