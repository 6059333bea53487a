import type { Labels } from "../labels/Labels.ts";
import { isHalfDone } from "../model/isHalfDone.ts";
import { recipientOf } from "../model/recipientOf.ts";
import { seatKey } from "../model/seatKey.ts";
import { Notice } from "../primitives/Notice.tsx";
import { sayFailedChange } from "./sayFailedChange.ts";
import type { FailedRenewal } from "./useRenewals.ts";

export interface AssignRenewFailuresProps {
  readonly failed: readonly FailedRenewal[];
  /** Whether there is a seat to give. */
  readonly isFree: boolean;
  readonly labels: Labels;
}

/** Whose invitation was not renewed, or only by half, and why. */
export function AssignRenewFailures({ failed, isFree, labels }: AssignRenewFailuresProps) {
  return failed.map(({ seat, error }) => {
    const recipient = isHalfDone(error) ? recipientOf(seat) : null;
    const { title, note } = sayFailedChange({ kind: "renew", seat, error, recipient }, isFree, labels);
    return (
      <Notice key={seatKey(seat)} tone="danger" title={title} announced>
        {note}
      </Notice>
    );
  });
}
