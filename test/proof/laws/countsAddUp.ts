import { countSeats } from "../../../src/index.ts";
import { personOn } from "../personOn.ts";
import type { FrameLaw } from "./Law.ts";

/** At every frame: no number is negative, and what is assigned and what is free make up the total. */
export const countsAddUp: FrameLaw = ({ at, seats }) => {
  if (!seats) return undefined;
  const { available_seats: available, total_seats: total } = seats;
  if (available < 0 || total < 0) return `a negative number: ${available} of ${total} free`;
  const assigned = seats.seats.filter((row) => personOn(row) !== null).length;
  if (available !== Math.max(0, total - assigned))
    return `${available} free, but ${assigned} of ${total} are assigned`;
  const counts = countSeats(seats, new Date(at));
  if (counts.assigned !== assigned || counts.assigned + counts.free - counts.over !== counts.total)
    return `countSeats does not add up: ${JSON.stringify(counts)}`;
  return undefined;
};
