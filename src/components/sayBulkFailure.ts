import type { SeatsError } from "../api/SeatsError.ts";
import type { Labels } from "../labels/Labels.ts";
import { isHalfDone } from "../model/isHalfDone.ts";
import { isUnknown } from "../model/isUnknown.ts";
import type { BulkKind } from "../model/ShownSeats.ts";
import { sayFailure } from "./sayFailure.ts";
import { sayFreed } from "./sayFreed.ts";

/** Why one of many could not be changed, and what is true for that person now. */
export function sayBulkFailure(kind: BulkKind, error: SeatsError, labels: Labels): string {
  switch (kind) {
    case "resend": {
      const why = labels.error(error.reason);
      // A mail leaves no trace in the list.
      return isUnknown(error) ? `${why} ${labels.perhapsResent}` : why;
    }
    case "renew":
      return isHalfDone(error) ? sayFreed(error, labels) : sayFailure(error, labels, labels.nothingRenewed);
    case "revoke":
      return sayFailure(error, labels, labels.nothingRevoked);
  }
}
