import { wentWell } from "../Call.ts";
import type { RestLaw } from "./Law.ts";
import { showsTheServer } from "./showsTheServer.ts";

/**
 * For a page that nobody else has worked beside. At rest, and without asking anew, it shows the server as it is:
 * a refusal, a lost request or a lost answer has made it look for itself. Only when it could not (the list
 * failed, too, or a change ended as `unknown`) may it be behind.
 */
export const alonePageIsUpToDate: RestLaw = (page, journal) => {
  const couldLook = page.lastListTried !== null && wentWell(page.lastListTried);
  const knows = page.deeds.every(({ settled }) => {
    const outcome = settled?.error?.outcome;
    return outcome !== "unknown" && outcome !== "half_unknown";
  });
  return couldLook && knows ? showsTheServer(page, journal) : undefined;
};
