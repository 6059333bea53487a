"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { ArrangeInput } from "../../model/view/arrangeSeats.ts";
import { inOrder } from "../../model/view/inOrder.ts";
import { matchesView } from "../../model/view/matchesView.ts";
import type { Arranged } from "./Arranged.ts";
import type { Arranger } from "./createArranger.ts";

const noStore = () => () => {};

/**
 * The seats that a view asks for, in its order. With an `Arranger` thousands come in steps, and the page stays free
 * meanwhile; without one they come at once, which is good for hundreds.
 */
export function useArrangement(
  input: Omit<ArrangeInput, "isShown">,
  inSteps: (() => Arranger) | null,
): Arranged {
  const { seats, order, moment, search, status, showRevoked } = input;
  const isShown = useMemo(
    () => matchesView({ moment, search, status, showRevoked }),
    [moment, search, status, showRevoked],
  );
  const arranger = useMemo(() => inSteps && inSteps(), [inSteps]);
  const atOnce = useMemo(() => {
    if (inSteps) return null;
    return { rows: inOrder(seats.filter(isShown), order), isWhole: true };
  }, [inSteps, seats, order, isShown]);
  const now = atOnce ?? arranger!.arrange({ ...input, isShown });
  useSyncExternalStore(
    arranger?.subscribe ?? noStore,
    () => (arranger ? arranger.seen() : now),
    () => now,
  );
  return now;
}
