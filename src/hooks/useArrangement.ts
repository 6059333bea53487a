"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { ArrangeInput } from "../model/arrangeSeats.ts";
import { matchesView } from "../model/matchesView.ts";
import { inOrder } from "../model/seatOrder.ts";
import type { Arranged } from "./Arranged.ts";
import type { Arranger } from "./Arranger.ts";

const noStore = () => () => {};

/**
 * The seats that a view asks for, in its order. With an `Arranger` thousands come in steps, and the page stays free
 * meanwhile; without one they come at once, which is good for hundreds.
 */
export function useArrangement(input: ArrangeInput, Steps: typeof Arranger | null): Arranged {
  const { seats, order, moment, search, status, showRevoked } = input;
  const arranger = useMemo(() => Steps && new Steps(), [Steps]);
  const atOnce = useMemo(() => {
    if (Steps) return null;
    const matching = seats.filter(matchesView({ moment, search, status, showRevoked }));
    return { rows: inOrder(matching, order), isWhole: true };
  }, [Steps, seats, order, moment, search, status, showRevoked]);
  const now = atOnce ?? arranger!.arrange(input);
  useSyncExternalStore(
    arranger?.subscribe ?? noStore,
    () => (arranger ? arranger.seen() : now),
    () => now,
  );
  return now;
}
