import type { Seat } from "../api/Seat.ts";
import { completeSeat, type SeatOverrides } from "./state/completeSeat.ts";
import { nextDemoPerson } from "./state/demoPerson.ts";

/**
 * A seat in the strict current shape, all 15 keys, whose fields fit each other: a pending one with an invitation
 * of 24 hours unless told otherwise, a claimed one with the moment of the claim, a revoked one with nobody on it.
 *
 * @example
 * aSeat({ status: "claimed", email: "rosa@nordal.example" });
 */
export function aSeat(overrides: SeatOverrides = {}): Seat {
  return completeSeat(overrides, nextDemoPerson());
}
