import type { ReactNode } from "react";
import type { SeatsError } from "../../api/SeatsError.ts";
import type { SeatFate } from "../../hooks/run/createSeatsRun.ts";

/** How a run of many speaks of itself: assigning, resending, renewing and revoking look the same otherwise. */
export interface RunWords<Item extends object> {
  /** The title, while it does it. */
  readonly doing: (count: number) => string;
  /** The title once it is over: what it has done. */
  readonly did: (count: number) => string;
  /** Below the title, once it is over, given how many seats are free now; where it says nothing, it is counted. */
  readonly summary: (done: number, free: number) => string;
  readonly states: Readonly<Record<SeatFate["state"], string>>;
  readonly who: (item: Item) => ReactNode;
  /** Why it failed for one of them, and what is true now. */
  readonly why: (error: SeatsError) => string;
  /** The button that sends those who were stopped. */
  readonly rest: (count: number) => string;
}
