/** A stretch of time in the one unit that people would say it in. */
export interface Stretch {
  readonly unit: "minutes" | "hours" | "days";
  readonly count: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long it is from one moment to a later one; zero minutes when it is the other way round. */
export function timeBetween(from: Date, to: Date): Stretch {
  const span = Math.max(0, to.getTime() - from.getTime());
  if (span < hour) return { unit: "minutes", count: Math.floor(span / minute) };
  // Just under a day is called a day: an invitation that was sent just now runs 24 hours, not 23.
  if (span < 2 * day - hour) return { unit: "hours", count: Math.round(span / hour) };
  return { unit: "days", count: Math.floor((span + hour) / day) };
}
