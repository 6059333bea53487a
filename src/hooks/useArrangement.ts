"use client";

import { useState, useSyncExternalStore } from "react";
import type { ArrangeInput } from "../model/arrangeSeats.ts";
import { Arranger, type Arranged } from "./Arranger.ts";

/** The seats that a view asks for, in its order. Thousands come in steps, and the page stays free meanwhile. */
export function useArrangement(input: ArrangeInput): Arranged {
  const [arranger] = useState(() => new Arranger());
  const now = arranger.arrange(input);
  useSyncExternalStore(arranger.subscribe, arranger.seen, () => now);
  return now;
}
