import type { Seat } from "../src/index.ts";
import { aMember, aSeat, type SeatServerOptions } from "../src/testing/index.ts";

const hour = 60 * 60 * 1000;
const fromNow = (hours: number) => new Date(Date.now() + hours * hour).toISOString();

interface DemoPerson {
  readonly name?: string;
  readonly email: string;
}

const member = ({ name, email }: DemoPerson) =>
  name ? aMember({ name, email }) : aMember({ email, name: null });

/** Somebody whose invitation has this many hours left; fewer than none: it has expired. */
export function invited(hoursLeft: number, person: DemoPerson): Seat {
  return aSeat({
    status: "pending",
    created_at: fromNow(hoursLeft - 24),
    invitation_token_expires_at: fromNow(hoursLeft),
    claimed_at: null,
    member: member(person),
    email: person.email,
    customer_email: person.email,
  });
}

/** Somebody who has claimed the seat on this day. */
export function claimed(day: string, person: DemoPerson): Seat {
  return aSeat({
    status: "claimed",
    created_at: `${day}T08:00:00.000000Z`,
    claimed_at: `${day}T09:30:00.000000Z`,
    member: member(person),
    email: person.email,
    customer_email: person.email,
  });
}

const people: readonly Seat[] = [
  claimed("2026-03-03", { name: "Anneli Virtanen", email: "anneli.virtanen@nordal.example" }),
  invited(21, {
    name: "Maria-Fernanda Villanueva Quiroga",
    email: "maria-fernanda.villanueva-quiroga@contractors.nordal.example",
  }),
  claimed("2026-10-01", { name: "中村 さくら", email: "sakura.nakamura@nordal.example" }),
  claimed("2026-01-12", { name: "Ines Okafor", email: "ines.okafor@nordal.example" }),
  invited(-72, { name: "Tomás Echeverría", email: "tomas.echeverria@nordal.example" }),
  claimed("2026-01-12", { name: "Desmond Achterberg", email: "d.achterberg@nordal.example" }),
  claimed("2026-08-27", { name: "Jun-ho Baek", email: "junho@nordal.example" }),
  invited(5, { email: "procurement+emea@nordal.example" }),
  claimed("2026-01-15", { name: "Олена Коваленко", email: "olena.kovalenko@nordal.example" }),
  claimed("2026-05-08", { name: "Priya Raghunathan", email: "priya.raghunathan@nordal.example" }),
];

/** The team of the design's pictures: 12 seats at $16.00, 10 assigned. */
export function demoServer(): SeatServerOptions {
  return {
    total: 12,
    seats: people,
    price: { tiers: [{ min_seats: 1, max_seats: null, price_per_seat: 1600 }] },
    // Slow enough to be seen by a person; a test need not wait for that.
    latency: import.meta.env.MODE === "test" ? 80 : 400,
  };
}

/** The same team without a free seat. */
export function fullServer(): SeatServerOptions {
  return { ...demoServer(), total: people.length };
}
