import type { Recipient } from "../../api/Recipient.ts";
import type { Seat } from "../../api/Seat.ts";
import type { Chip } from "./Chip.ts";
import { seatState } from "../seatState.ts";

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
  /** The active seats, by address in small letters, and by the id of the member. */
  seated: ReadonlyMap<string, Seat>,
  now: Date,
): Verdict {
  const verdict = judge(chip, naming, seated, now);
  return verdict.state === "ready" && chip.refusal !== null ? { state: "invalid" } : verdict;
}

function judge(chip: Chip, naming: Naming, seated: ReadonlyMap<string, Seat>, now: Date): Verdict {
  if (naming !== "email") return judgeId(chip.text.trim(), naming, seated, now);
  if (chip.email === null)
    return chip.externalCustomerId === null
      ? { state: "invalid" }
      : { state: "ready", recipient: { externalCustomerId: chip.externalCustomerId } };
  const seat = seated.get(chip.email.toLowerCase());
  return seat ? judgeSeat(seat, now) : { state: "ready", recipient: { email: chip.email } };
}

function judgeSeat(seat: Seat, now: Date): Verdict {
  const state = seatState(seat, now);
  return { state: state === "claimed" ? "seated" : state === "expired" ? "expired" : "invited", seat };
}

/** Polar's own ids are UUIDs, in any letters; the merchant's are whatever they are. */
function judgeId(
  id: string,
  naming: Exclude<Naming, "email">,
  seated: ReadonlyMap<string, Seat>,
  now: Date,
): Verdict {
  if (naming === "externalCustomerId") return { state: "ready", recipient: { externalCustomerId: id } };
  const uuid = id.toLowerCase();
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(uuid)) return { state: "invalid" };
  if (naming === "customerId") return { state: "ready", recipient: { customerId: uuid } };
  const seat = seated.get(uuid);
  return seat ? judgeSeat(seat, now) : { state: "ready", recipient: { memberId: uuid } };
}
