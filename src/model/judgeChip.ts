import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import type { Chip } from "./Chip.ts";
import { seatState } from "./seatState.ts";

/** How the people of an assignment are named. */
export type Naming = "email" | "customerId" | "externalCustomerId" | "memberId";

/** What is known about a chip before anything is sent. */
export type Verdict =
  | { readonly state: "ready"; readonly recipient: Recipient }
  /** Not an address, not an id, or refused by the server as it stands. */
  | { readonly state: "invalid" }
  /** Has a seat, or an invitation that can still be claimed: is left out. */
  | { readonly state: "seated" | "invited"; readonly seat: Seat }
  /** Has an invitation that is over: it can be renewed instead. */
  | { readonly state: "expired"; readonly seat: Seat };

export function judgeChip(
  chip: Chip,
  naming: Naming,
  /** The active seats, by address in small letters. */
  seated: ReadonlyMap<string, Seat>,
  now: Date,
): Verdict {
  const verdict = judge(chip, naming, seated, now);
  return verdict.state === "ready" && chip.refusal !== null ? { state: "invalid" } : verdict;
}

function judge(chip: Chip, naming: Naming, seated: ReadonlyMap<string, Seat>, now: Date): Verdict {
  if (naming !== "email") return judgeId(chip.text.trim(), naming);
  if (chip.email === null)
    return chip.externalCustomerId === null
      ? { state: "invalid" }
      : { state: "ready", recipient: { externalCustomerId: chip.externalCustomerId } };
  const seat = seated.get(chip.email.toLowerCase());
  if (!seat) return { state: "ready", recipient: { email: chip.email } };
  const state = seatState(seat, now);
  return { state: state === "claimed" ? "seated" : state === "expired" ? "expired" : "invited", seat };
}

/** Polar's own ids are UUIDs; the merchant's are whatever they are. */
function judgeId(id: string, naming: Exclude<Naming, "email">): Verdict {
  const isUuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
  switch (naming) {
    case "externalCustomerId":
      return { state: "ready", recipient: { externalCustomerId: id } };
    case "customerId":
      return isUuid ? { state: "ready", recipient: { customerId: id } } : { state: "invalid" };
    case "memberId":
      return isUuid ? { state: "ready", recipient: { memberId: id } } : { state: "invalid" };
  }
}
