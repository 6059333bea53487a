import type { Seat } from "../../../src/api/Seat.ts";
import { personOf } from "../../../src/model/personOf.ts";
import { readingOrder } from "../../../src/model/view/readingOrder.ts";

const hour = 60 * 60 * 1000;
export const subscriptionId = "5f0d6f3e-6d4c-4c7e-9a51-2b8a7c1de001";

const first =
  "Anneli Desmond Jun-ho Olena Priya Ines Maria Sakura Lena Rosa Omar Ada Bruno Chidi Dara Emil Farah".split(
    " ",
  );
const last =
  "Achterberg Baek Costa Dimitrov Echeverría Fischer Garcia Haddad Ibrahim Jansen Keller Lund Moreau Nakamura Okafor Petrov Quiroga Raghunathan Silva".split(
    " ",
  );

/** Team members of every name; one in five has not claimed the seat yet. The same rows at every call of one page. */
export function makeSeats(count: number): Seat[] {
  const seats = Array.from({ length: count }, (_, n) => makeSeat(n, count));
  // In the order in which we show them, and numbered in it: no contender has to sort more than another.
  return readingOrder(seats, new Date(start)).map((seat, position) => withNumber(seat, position));
}

const start = Date.now();

export function makeSeat(n: number, count: number): Seat {
  const isPending = n % 5 === 0;
  const name = `${first[n % first.length]} ${last[Math.floor(n / first.length) % last.length]}`;
  const created_at = new Date(start - (isPending ? 1 : 24 * 60) * hour + n).toISOString();
  const id = `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
  return {
    id,
    created_at,
    modified_at: null,
    subscription_id: subscriptionId,
    order_id: null,
    status: isPending ? "pending" : "claimed",
    customer_id: "5f0d6f3e-6d4c-4c7e-9a51-2b8a7c1de002",
    member_id: `m-${id}`,
    member: {
      id: `m-${id}`,
      customer_id: "5f0d6f3e-6d4c-4c7e-9a51-2b8a7c1de002",
      email: "",
      name,
      external_id: null,
      role: "member",
      created_at,
      modified_at: null,
    },
    email: null,
    customer_email: null,
    invitation_token_expires_at: new Date(start + (2 + (20 * n) / count) * hour).toISOString(),
    claimed_at: isPending ? null : created_at,
    revoked_at: null,
    seat_metadata: {},
  };
}

/** `anneli.achterberg.73@nordal.example`: by the number the benchmark knows a row. */
function withNumber(seat: Seat, number: number): Seat {
  const address = (personOf(seat).name ?? "").toLowerCase().replaceAll(" ", ".");
  return withEmail(seat, `${address}.${number}@nordal.example`);
}

function withEmail(seat: Seat, email: string): Seat {
  return { ...seat, email, customer_email: email, member: seat.member && { ...seat.member, email } };
}

/** The server's next word on this seat. The new name sorts where the old one did. */
export function renamed(seat: Seat, round: number): Seat {
  return {
    ...seat,
    modified_at: new Date().toISOString(),
    member: seat.member && { ...seat.member, name: `${seat.member.name} ${round}` },
  };
}

/** Somebody new, whose invitation is the next to expire: first in the list. */
export function newcomer(): Seat {
  const seat = makeSeat(0, 1);
  const id = "00000000-0000-4000-9000-000000000000";
  return withEmail(
    {
      ...seat,
      id,
      member_id: `m-${id}`,
      invitation_token_expires_at: new Date(start + hour).toISOString(),
      member: seat.member && { ...seat.member, id: `m-${id}`, name: "Aaltje Aalbers" },
    },
    "aaltje.aalbers.0@nordal.example",
  );
}
