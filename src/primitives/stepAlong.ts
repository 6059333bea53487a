import type { KeyboardEvent } from "react";
import { backwards } from "./backwards.ts";

/** Where a key leads from one of so many things in a line: to the next or last by index, or just beyond an end. */
export function stepAlong(
  { key, altKey, ctrlKey, metaKey, currentTarget }: KeyboardEvent<HTMLElement>,
  at: number,
  count: number,
): number | undefined {
  // With one of these, it is the browser's.
  if (altKey || ctrlKey || metaKey) return undefined;
  const back = backwards(currentTarget);
  const moves: Record<string, number> = {
    [back]: at - 1,
    [back === "ArrowLeft" ? "ArrowRight" : "ArrowLeft"]: at + 1,
    Home: 0,
    End: count - 1,
  };
  return moves[key];
}
