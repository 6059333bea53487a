"use client";

import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from "react";
import { focusTarget } from "./focusTarget.ts";

interface Place {
  readonly element: Element;
  /** Of the row it is in. */
  readonly key: string | undefined;
  readonly index: number;
  readonly isAbove: boolean;
}

/**
 * When what has the focus goes, with its row, with what was clicked, or because the server says so, the focus goes on
 * to what is nearest: it never falls to the body. To be used where everything in the list is drawn from.
 */
export function useFocusKept(list: RefObject<HTMLElement | null>) {
  const last = useRef<Place | null>(null);
  useLayoutEffect(() => {
    const place = last.current;
    if (!place || place.element.isConnected) return;
    last.current = null;
    // It has been taken care of.
    if (document.activeElement && document.activeElement !== document.body) return;
    nearest(list.current, place)?.focus();
  });
  return {
    onFocus: ({ target }: FocusEvent) => {
      const { key, index } = target.closest<HTMLElement>(".ps-row[data-key]")?.dataset ?? {};
      last.current = { element: target, key, index: Number(index), isAbove: target.closest("thead") !== null };
    },
    // Not heard when the element goes: React hears nothing while it draws.
    onBlur: () => {
      last.current = null;
    },
  };
}

function nearest(list: HTMLElement | null, { key, index, isAbove }: Place): HTMLElement | null {
  if (key !== undefined) return focusTarget(list, key, index);
  const head = list?.querySelector<HTMLElement>(".ps-row-head input") ?? null;
  // What stood in place of the rows leads back to where they are looked for.
  const search = list?.querySelector<HTMLElement>(".ps-search input") ?? null;
  return (isAbove ? head : search) ?? focusTarget(list, "", 0);
}
