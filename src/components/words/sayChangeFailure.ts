import type { SeatsError } from "../../api/SeatsError.ts";
import type { Labels } from "../../labels/Labels.ts";

/** Why the number of seats was not changed, and what is true now: the title, and the sentences below it. */
export function sayChangeFailure({ reason, outcome }: SeatsError, labels: Labels, total: number) {
  const code = reason.type === "refused" ? reason.code : "";
  const refusal = labels.changeRefusals[code];
  const isLost = outcome === "unknown";
  return {
    /** Whether paying, or renewing the plan, would help. */
    isAboutBilling: code === "PaymentFailed" || code === "AlreadyCanceledSubscription",
    title: isLost ? labels.perhapsChanged : labels.notChanged,
    note: `${refusal ?? labels.error(reason)} ${isLost ? labels.changeSafely : labels.stillHas(total)}`,
  };
}
