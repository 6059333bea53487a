import type { ContenderName } from "./contenders.ts";

/** What is measured: milliseconds, unless it says otherwise. */
export type Measure =
  | "firstMount"
  | "mount"
  | "update"
  | "keystroke"
  | "menu"
  /** CPU time of the main thread in it, which a busy machine does not lengthen. */
  | "mountWork"
  | "updateWork"
  | "keystrokeWork"
  | "menuWork"
  /** Megabytes in use after a garbage collection, with the list in it. */
  | "heap"
  /** Counts. */
  | "rowElements"
  | "listeners"
  /** Rows rendered for one row's change, components for the same list again, rows for one seat more. */
  | "rowsOnUpdate"
  | "componentsOnSameList"
  | "rowsOnSeatMore"
  /** On a screen of 60 frames a second: the slowest interaction of a search, and a click until its menu. */
  | "interaction"
  | "menuOnScreen"
  /** The longest task over 50 ms, else 0. */
  | "taskWhileScrolling"
  | "taskWhileSearching"
  | "taskWhileSorting";

export interface Sample {
  readonly round: number;
  readonly contender: ContenderName;
  readonly size: number;
  readonly measure: Measure;
  readonly value: number;
}

/** What could not be measured, and why. */
export interface LeftOut {
  readonly contender: ContenderName;
  readonly size: number;
  /** Without one: nothing could, and it is not tried again. */
  readonly measure?: Measure | undefined;
  /** Only this round stopped there. */
  readonly round?: number;
  readonly reason: string;
}
