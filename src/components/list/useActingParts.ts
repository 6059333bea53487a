"use client";

import { useCallback, useState } from "react";
import { useOnDemand } from "../../primitives/useOnDemand.ts";
import { loadActingParts } from "../loadActingParts.ts";
import { createGate, type Wish } from "./createGate.ts";
import type { ListCommands } from "./ListCommands.ts";

/**
 * The parts that act on a list: loaded in an idle moment, or when the person comes near, or when nothing can be shown
 * without them. What is asked for before that is done once they are there.
 */
export function useActingParts(isNeeded: boolean) {
  const [gate] = useState(() => createGate<ListCommands>());
  const [isWanted, setIsWanted] = useState(false);
  const { part: acting, failed } = useOnDemand(loadActingParts, isWanted || isNeeded);
  const want = useCallback(() => setIsWanted(true), []);
  const ask = useCallback(
    (wish: Wish<ListCommands>) => {
      want();
      gate.ask(wish);
    },
    [gate, want],
  );
  return { acting, failed, gate, want, ask };
}
