import type { SeatMember } from "../api/Seat.ts";
import { completeMember } from "./state/completeMember.ts";
import { nextDemoPerson } from "./state/demoPerson.ts";

/**
 * A member as in a seat, complete and plausible: at every call the next person of a made-up team, with addresses under
 * `nordal.example`.
 *
 * @example
 * aMember({ name: null, email: "rosa@nordal.example" });
 */
export function aMember(overrides: Partial<SeatMember> = {}): SeatMember {
  return completeMember(overrides, nextDemoPerson());
}
