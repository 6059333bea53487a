import { n, s } from "./english.ts";

/** The words of what is paid for: the number of seats, and the claimed subscriptions. */
export const enPlan = {
  // Changing the number of seats
  // Claimed subscriptions
};
