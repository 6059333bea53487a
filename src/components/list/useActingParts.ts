"use client";

import { useCallback, useState } from "react";
import { useOnDemand } from "../../primitives/useOnDemand.ts";
import { createGate, type Wish } from "./createGate.ts";
import { loadActingParts } from "../loadActingParts.ts";
import type { ListCommands } from "./ListCommands.ts";

/**
 * What acts on the seats of a list: fetched in an idle moment, or when the person is on the way to it, or nothing can
 * be shown without it. What is asked for before it is here, is done when it comes.
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
