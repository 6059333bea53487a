import type { WindowRowsProps } from "../primitives/WindowRows.tsx";

const few = 20;

/** The beginning of a long list, for the blink until the code that windows it is here. */
export function FirstRows({ count, row }: WindowRowsProps) {
  return Array.from({ length: Math.min(few, count) }, (_, index) => row(index));
}
