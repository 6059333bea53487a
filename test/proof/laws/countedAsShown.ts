import { countSeats } from "../../../src/index.ts";
import type { RestLaw } from "./Law.ts";

/** After every task, when a page may be painted: what is counted beside a list is what the list shows. */
export const countedAsShown: RestLaw = ({ shown, counted }) => {
  if (!shown || !counted)
    return shown || counted ? "only one of the list and its counts is shown" : undefined;
  // Whether an invitation is over is a matter of the moment, and not of this law.
  const { assigned, free, over, total, revoked } = countSeats(shown, new Date(0));
  const isSo =
    counted.assigned === assigned &&
    counted.free === free &&
    counted.over === over &&
    counted.total === total &&
    counted.revoked === revoked;
  return isSo ? undefined : `${JSON.stringify(counted)} is counted where ${assigned} of ${total} are shown`;
};
