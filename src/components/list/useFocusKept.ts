"use client";

import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { focusTarget } from "./focusTarget.ts";
import { indexOfRow } from "./indexOfRow.ts";

interface Place {
  readonly element: Element;
  /** Of the row it is in. */
  readonly key: string | undefined;
  readonly index: number;
  /** What comes next where it is in no row. */
  readonly next: string;
}

/**
 * When what has the focus goes, with its row, with what was clicked, or because the server says so, the focus goes on
 * to what is nearest: it never falls to the body. To be used in what is drawn anew with the list.
 */
export function useFocusKept(list: RefObject<HTMLElement | null>): void {
  // What is clicked first may go in the moment in which this comes.
  const [begun] = useState(() => placeOf(document.activeElement));
  const last = useRef(begun);

  useLayoutEffect(() => {
    const place = last.current;
    // The rows above it may go before it does.
    if (place?.element.isConnected) last.current = placeOf(place.element);
    if (!place || place.element.isConnected) return;
    last.current = null;
    // It has been taken care of.
    if (document.activeElement && document.activeElement !== document.body) return;
    nearest(list.current, place)?.focus();
  });

  useEffect(() => {
    const element = list.current;
    // Where there is nothing else, the focus is on all of it.
    element?.setAttribute("tabindex", "-1");
    const come = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? placeOf(target) : null;
    };
    const leave = () =>
      // Some browsers say so, too, of what is just being taken from the page.
      queueMicrotask(() => {
        if (last.current?.element.isConnected && !element?.contains(document.activeElement))
          last.current = null;
      });
    element?.addEventListener("focusin", come);
    element?.addEventListener("focusout", leave);
    return () => {
      element?.removeEventListener("focusin", come);
      element?.removeEventListener("focusout", leave);
    };
  }, [list]);
}

function placeOf(element: Element | null): Place | null {
  if (!element?.closest(".ps-seats")) return null;
  const key = element.closest<HTMLElement>("[data-key]")?.dataset["key"];
  const next = element.closest("thead")
    ? ".ps-row-head input"
    : element.closest(".ps-notice")
      ? ".ps-toolbar-end button"
      : // What stood in place of the rows leads back to where they are looked for.
        ".ps-search input";
  return { element, key, index: indexOfRow(element), next };
}

function nearest(list: HTMLElement | null, { key, index, next }: Place): HTMLElement | null {
  if (key !== undefined) return focusTarget(list, key, index);
  return list?.querySelector<HTMLElement>(next) ?? focusTarget(list, "", 0);
}
