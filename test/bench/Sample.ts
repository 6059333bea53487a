import type { ContenderName } from "./contenders.ts";

/** What is measured: milliseconds, unless it says otherwise. */
export type Measure =
  | "firstMount"
  | "mount"
  | "update"
  | "keystroke"
  | "menu"
  /** The part of it that the main thread has worked (CPU): what a busy machine does not lengthen. */
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

/** What could not be had, and why. */
export interface LeftOut {
  readonly contender: ContenderName;
  readonly size: number;
  /** Without one: everything, so that it is not asked again. */
  readonly measure?: Measure | undefined;
  /** It was for one round, which went no further. */
  readonly round?: number;
  readonly reason: string;
}
