import type { Seat } from "../../api/Seat.ts";
import type { SeatFate } from "./SeatFate.ts";

/** How far a run is. `Item` is the seat or person that an outcome is about. */
export interface RunProgress<Item extends object> {
  /** In the order in which they were given. */
  readonly outcomes: readonly (Item & SeatFate)[];
  /** `paused`: the server was asked too much at once, and gets a rest until `resumesAt`. */
  readonly phase: "idle" | "running" | "paused" | "finished";
  /** Milliseconds since 1970, while paused. */
  readonly resumesAt: number | null;
}

/** What can be done about a run that was started. */
export interface RunControls {
  /** Sends nothing more; what is on its way arrives. */
  readonly cancel: () => void;
  /** Sends again what was not sent or failed, except what would only be refused again. */
  readonly retry: () => void;
  /** Forgets all of them, once nothing is on its way. */
  readonly reset: () => void;
}

/** Changes many seats, a few at a time, and tells the truth about each. */
export interface SeatsRun<Given, Item extends object> extends RunControls {
  /** Sends these too, after those that wait. `onDone` hears of each, even when who started it has gone. */
  readonly start: (all: readonly Given[], onDone?: (seat: Seat) => void) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly progress: () => RunProgress<Item>;
}
