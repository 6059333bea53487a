import type { Seat, SeatMember } from "../../api/Seat.ts";
import type { Member } from "../state/People.ts";
import type { SeatRow } from "../state/SeatTable.ts";
import type { World } from "../state/World.ts";

/**
 * A seat as it is sent, all 15 keys. `person` is the row whose person is shown: the first answer to a revoke
 * still shows the one from before it (contract §2).
 */
export function seatBody({ people }: World, row: SeatRow, person: SeatRow = row): Seat {
  const member = person.member_id === null ? undefined : people.memberOfSeat(person.member_id);
  const customer = person.customer_id === null ? undefined : people.customer(person.customer_id);
  return {
    created_at: row.created_at,
    modified_at: row.modified_at,
    id: row.id,
    subscription_id: row.subscription_id,
    order_id: row.order_id,
    status: row.status,
    customer_id: row.customer_id,
    member_id: row.member_id,
    member: member ? memberBody(member) : null,
    email: row.email,
    customer_email: person.email ?? member?.email ?? customer?.email ?? null,
    invitation_token_expires_at: row.invitation_token_expires_at,
    claimed_at: row.claimed_at,
    revoked_at: row.revoked_at,
    seat_metadata: row.seat_metadata,
  };
}

function memberBody(member: Member): SeatMember {
  return {
    id: member.id,
    created_at: member.created_at,
    modified_at: member.modified_at,
    customer_id: member.customer_id,
    email: member.email,
    name: member.name,
    external_id: member.external_id,
    role: member.role,
  };
}
