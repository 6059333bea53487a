import type { SeatMember } from "../../api/Seat.ts";
import type { DemoPerson } from "./demoPerson.ts";
import { timestamp } from "./timestamp.ts";

/** A whole member: the given fields, and for the rest this person. */
export function completeMember(overrides: Partial<SeatMember>, { name, email }: DemoPerson): SeatMember {
  return {
    id: crypto.randomUUID(),
    customer_id: crypto.randomUUID(),
    email,
    // A name that does not go with the given address would only confuse.
    name: overrides.email === undefined ? name : null,
    external_id: null,
    role: "member",
    created_at: overrides.created_at ?? timestamp(new Date()),
    modified_at: null,
    ...overrides,
  };
}
