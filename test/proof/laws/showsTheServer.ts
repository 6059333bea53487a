import { inkOf } from "../inkOf.ts";
import type { RestLaw } from "./Law.ts";

/** The shown list is the server's: every seat in every word, nothing busy, and the same numbers. */
export const showsTheServer: RestLaw = ({ shown }, journal) => {
  if (!shown) return "nothing is shown";
  const { rows, total, holders } = journal.at(journal.now);
  const busy = shown.seats.find(({ pending }) => pending !== undefined);
  if (busy) return `a seat stays marked: ${JSON.stringify(busy)}`;
  const inks = (seats: Iterable<Parameters<typeof inkOf>[0]>) => [...seats].map(inkOf).sort().join("\n");
  const [ours, theirs] = [inks(shown.seats), inks(rows.values())];
  if (ours !== theirs) return `it shows\n${ours}\nand the server has\n${theirs}`;
  const free = Math.max(0, total - holders.size);
  if (shown.total_seats !== total || shown.available_seats !== free)
    return `it shows ${shown.available_seats} of ${shown.total_seats}, the server has ${free} of ${total}`;
  return undefined;
};
