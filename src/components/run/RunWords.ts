import type { ReactNode } from "react";
import type { SeatsError } from "../../api/SeatsError.ts";
import type { SeatFate } from "../../hooks/run/SeatFate.ts";

/** The words of a run: apart from them, assigning, resending, renewing and revoking look the same. */
export interface RunWords<Item extends object> {
  /** The title while it runs. */
  readonly doing: (count: number) => string;
  /** The title once it is over: what it has done. */
  readonly did: (count: number) => string;
  /** Below the title, once it is over, given how many seats are free now; if empty, it is counted instead. */
  readonly summary: (done: number, free: number) => string;
  /** What has become of one of them. */
  readonly state: (outcome: Item & SeatFate) => string;
  readonly who: (item: Item) => ReactNode;
  /** Why it failed for one of them, and what is true now. */
  readonly why: (error: SeatsError) => string;
  /** The button that sends those who were stopped. */
  readonly rest: (count: number) => string;
}
