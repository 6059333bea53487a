import { countSeats } from "../../../src/index.ts";
import type { RestLaw } from "./Law.ts";

/** After every task, when a page may be painted: what is counted beside a list is what the list shows. */
export const countedAsShown: RestLaw = ({ shown, counted }) => {
  // For one task, only one of the two may be known: the very first list comes together with the end of a change, and
  // whoever hears of the change first reads the list already. Two plain `useSeats` beside each other do the same: React
  // Query tells them in different tasks.
  if (!shown || !counted) return undefined;
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
