import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { holdsSeat } from "./holdsSeat.ts";
import { isActive } from "./isActive.ts";
import { plainAddress } from "./plainAddress.ts";
import { samePerson } from "./samePerson.ts";
import type { ChangeKind, ShownSeat, ShownSeats } from "./ShownSeats.ts";
import { withSeat, withSeats } from "./withSeat.ts";

/** A change on its way, and what it needs to be drawn. */
export type PendingChange =
  | (Invitation & { readonly kind: "assign" })
  | { readonly kind: "revoke" | "resend"; readonly seat: Seat }
  /** A seat taken from one person and given to another, or to the same one anew. */
  | (Invitation & { readonly kind: "renew" | "reassign"; readonly seat: Seat });

interface Invitation {
  /** Stands in for the seat's id until the server has given one. */
  readonly key: string;
  readonly source: SeatSource;
  readonly recipient: Recipient;
  /** Milliseconds since 1970. */
  readonly submittedAt: number;
}

const day = 24 * 60 * 60 * 1000;

/** The list as it will be if the server agrees. Applied twice, or over the server's own answer, it is the same as once. */
export function predict(list: ShownSeats, change: PendingChange): ShownSeats {
  switch (change.kind) {
    case "assign":
      return isThere(list, change.recipient)
        ? list
        : withSeat(list, { ...invited(change), pending: "assign" });
    case "revoke":
    case "resend":
      return withBusy(list, change.seat, change.kind);
    case "renew":
    case "reassign":
      return withHandover(list, change);
  }
}

function isThere(list: ShownSeats, recipient: Recipient): boolean {
  return list.seats.some((seat) => isActive(seat) && holdsSeat(seat, recipient));
}

/** The next person in the place of the last one, from the first step on to the answer to the second. */
function withHandover(
  list: ShownSeats,
  change: Extract<PendingChange, { kind: "renew" | "reassign" }>,
): ShownSeats {
  const { kind, seat, recipient } = change;
  const row = list.seats.find(({ id }) => id === seat.id);
  const isStillTheirs = row !== undefined && isActive(row) && samePerson(row, seat);
  // Somebody named by a member's id is drawn without it before the server has answered.
  const isNext = (it: Seat) =>
    isActive(it) && (holdsSeat(it, recipient) || (kind === "renew" && samePerson(it, seat)));
  if (list.seats.some((it) => it !== row && isNext(it)))
    return isStillTheirs ? withBusy(list, seat, kind) : list;
  if (!isStillTheirs && row && isNext(row)) return list;
  const { member, member_id, email, customer_email } = seat;
  const person = kind === "renew" && { member, member_id, email, customer_email };
  const id = isStillTheirs || (row && !isActive(row)) ? seat.id : change.key;
  return withSeat(list, { ...invited(change), ...person, id, pending: kind });
}

/**
 * A seat on its way out is only marked: it frees nothing and moves nowhere before the server agrees, since
 * until then nobody else can have it.
 */
function withBusy(list: ShownSeats, named: Seat, pending: Exclude<ChangeKind, "assign">): ShownSeats {
  const seats = list.seats.map((seat) =>
    seat.id === named.id && isActive(seat) && samePerson(seat, named) ? { ...seat, pending } : seat,
  );
  return withSeats(list, seats);
}

function invited({ key, source, recipient, submittedAt }: Invitation): ShownSeat {
  const now = new Date(submittedAt).toISOString();
  const email = recipient.email === undefined ? null : plainAddress(recipient.email);
  const claimed = recipient.immediateClaim === true;
  return {
    id: key,
    created_at: now,
    modified_at: null,
    subscription_id: source.subscriptionId ?? null,
    order_id: source.orderId ?? null,
    status: claimed ? "claimed" : "pending",
    customer_id: recipient.customerId ?? recipient.externalCustomerId ?? null,
    member_id: recipient.memberId ?? recipient.externalMemberId ?? null,
    member: null,
    email,
    customer_email: email,
    invitation_token_expires_at: claimed ? null : new Date(submittedAt + day).toISOString(),
    claimed_at: claimed ? now : null,
    revoked_at: null,
    seat_metadata: recipient.metadata ?? {},
  };
}
