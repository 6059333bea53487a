import type { SeatsList } from "../../api/SeatsList.ts";
import type { AssignSource, SeatSource } from "../../api/SeatSource.ts";
import type { SeatsContextValue } from "../SeatsContext.ts";
import { seatsKeys } from "../seatsKeys.ts";
import { askBeside } from "./askBeside.ts";
import { keptBeside } from "./keptBeside.ts";

/** Milliseconds for which a look waits for writes that are on their way: one of them may never arrive. */
const patience = 1_000;

interface Looks {
  /** Settles once the writes that are on their way have been answered. */
  busy?: Promise<unknown> | undefined;
  next?: Promise<SeatsList> | undefined;
}

const looksAt = keptBeside<Looks>(() => ({}));

/**
 * The list as it is after this moment: one look, shared by all who want one before they write. It first waits for the
 * writes that are on their way, because their answers would outdate it. A run sends four at a time, so it costs one look
 * for every four seats, and not one for each.
 */
export function lookFirst(here: SeatsContextValue, source: SeatSource): Promise<SeatsList> {
  const looks = looksAt(here.queryClient, seatsKeys.list(here.client, source));
  return (looks.next ??= enough(looks.busy).then(() => {
    looks.next = undefined;
    return askBeside(here, source);
  }));
}

async function enough(busy: Promise<unknown> | undefined): Promise<void> {
  // The next write of a run wants its look a moment after the answer to the one before: it shall share this one.
  if (busy) await Promise.race([busy.then(() => after(0)), after(patience)]);
}

/** Makes the next look wait for this write. */
export function looksWait<T>(
  { client, queryClient }: SeatsContextValue,
  source: AssignSource,
  write: Promise<T>,
): Promise<T> {
  const looks = looksAt(queryClient, seatsKeys.list(client, source));
  const busy = Promise.allSettled([looks.busy, write]).then(() => {
    if (looks.busy === busy) looks.busy = undefined;
  });
  looks.busy = busy;
  return write;
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
