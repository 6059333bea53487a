import type { Seat, SeatMember } from "../../api/Seat.ts";
import { completeMember } from "./completeMember.ts";
import type { DemoPerson } from "./demoPerson.ts";
import { timestamp } from "./timestamp.ts";

/** The fields given for a seat; the rest follows from them. */
export type SeatOverrides = Partial<Omit<Seat, "member">> & {
  readonly member?: Partial<SeatMember> | null;
};

const day = 24 * 60 * 60 * 1000;

/** A whole seat whose fields fit each other: the given ones, and for the rest this person. */
export function completeSeat(overrides: SeatOverrides, person: DemoPerson): Seat {
  const { status = "pending", created_at = timestamp(new Date()), member: wanted, ...given } = overrides;
  const empty = status === "revoked" || wanted === null;
  const member = empty ? null : completeMember({ ...known(given), ...wanted, created_at }, person);
  const changed_at = status === "pending" ? null : created_at;
  return {
    created_at,
    modified_at: changed_at,
    id: crypto.randomUUID(),
    subscription_id: given.order_id ? null : crypto.randomUUID(),
    order_id: null,
    status,
    customer_id: member?.customer_id ?? null,
    member_id: member?.id ?? null,
    member,
    email: member?.email ?? null,
    customer_email: member?.email ?? null,
    invitation_token_expires_at: timestamp(new Date(Date.parse(created_at) + day)),
    claimed_at: status === "claimed" ? changed_at : null,
    revoked_at: status === "revoked" ? changed_at : null,
    seat_metadata: {},
    ...given,
  };
}

/** The fields given for the seat that are true of its member, too. */
function known({ email, customer_email, member_id }: SeatOverrides): Partial<SeatMember> {
  const address = email ?? customer_email;
  return { ...(address && { email: address }), ...(member_id && { id: member_id }) };
}
