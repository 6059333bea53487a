"use client";

import { useState } from "react";

/**
 * What a host was told last. It may give it back late, as a router does, and what it was told before that first: such an
 * echo changes nothing. Whatever else it gives is its own, and counts.
 */
export function useEcho(given: string) {
  /** What is given, and what was told since. */
  const [line, setLine] = useState([given]);
  const at = line.indexOf(given);
  if (at) setLine(at < 0 ? [given] : line.slice(at));
  return [line.at(-1)!, (next: string) => setLine([...line, next]), () => setLine([given])] as const;
}
