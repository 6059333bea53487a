"use client";

import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { focusTarget } from "./focusTarget.ts";
import { indexOfRow } from "./indexOfRow.ts";

interface Place {
  readonly element: Element;
  /** Of the row it is in. */
  readonly key: string | undefined;
  readonly index: number;
  /** Selects what comes next, if it is in no row. */
  readonly next: string;
}

/**
 * Moves the focus to what is nearest when the element that has it is taken away, so that it never falls to the body. To
 * be used in a component that is rendered whenever the list is.
 */
export function useFocusKept(list: RefObject<HTMLElement | null>): void {
  // What was clicked first may go in the very moment in which this is mounted.
  const [begun] = useState(() => placeOf(document.activeElement));
  const last = useRef(begun);

  const keep = () => {
    const place = last.current;
    // Its place may be another one by now: rows above it have come or gone.
    if (place?.element.isConnected) last.current = placeOf(place.element);
    if (!place || place.element.isConnected || !list.current) return;
    last.current = null;
    // Somebody else has moved it already.
    if (document.activeElement && document.activeElement !== document.body) return;
    const next = nearest(list.current, place);
    next?.focus();
    // Nobody hears it yet when this is mounted in the same moment.
    last.current = placeOf(next);
  };
  useLayoutEffect(keep);
  // When it is mounted along with the list, the layout effect comes before the list has its element.
  useEffect(keep);

  useEffect(() => {
    const element = list.current;
    // Takes the focus itself if there is nothing else.
    element?.setAttribute("tabindex", "-1");
    const come = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? placeOf(target) : null;
    };
    const leave = () =>
      // Some browsers also send this for an element that is just being taken from the page.
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
      : // From what stood in place of the rows, back to the search.
        ".ps-search input";
  return { element, key, index: indexOfRow(element), next };
}

function nearest(list: HTMLElement, { key, index, next }: Place): HTMLElement | null {
  if (key !== undefined) return focusTarget(list, key, index);
  return list.querySelector<HTMLElement>(next) ?? focusTarget(list, "", 0);
}
