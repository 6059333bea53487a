import type { ReactNode } from "react";
import type { SeatsError } from "../api/SeatsError.ts";
import type { SeatFate } from "../hooks/SeatsRun.ts";

/** How a run of many speaks of itself: assigning, resending, renewing and revoking look the same otherwise. */
export interface RunWords<Item extends object> {
  /** What it does, while it does it; then what became of it. */
  readonly title: string;
  /** Below the title, once it is over. */
  readonly summary: string;
  readonly states: Readonly<Record<SeatFate["state"], string>>;
  readonly who: (item: Item) => ReactNode;
  /** Why it failed for one of them, and what is true now. */
  readonly why: (error: SeatsError) => string;
  /** The button that sends those who were stopped. */
  readonly rest: (count: number) => string;
}
