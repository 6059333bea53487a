"use client";

import { useCallback, useEffect, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { zoomOf } from "./zoomOf.ts";

/** Rows rendered beyond either edge, once somebody has scrolled. */
const spare = 6;

/** A row's height in pixels before one could be measured, and how many are seen. */
const guess = { size: 57, fits: 10 };

/** Longer lists are not printed as a whole: that would block the page for too long. */
const mostPrinted = 2000;

export interface RowWindow {
  /** The rows to draw: from this one to before that one. */
  readonly from: number;
  readonly to: number;
  /** The first one that is wholly in sight. */
  readonly seen: number;
  /** Where a row begins, in pixels from the first one. */
  readonly offset: (index: number) => number;
  readonly size: number;
}

/**
 * Which rows of a long list are near the visible part of the element that scrolls it. All rows have one height, except
 * for a few that are given: so no other row needs to be measured, however many there are.
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  /** Rows that are higher than the others, by index, and by how much. */
  extras: ReadonlyMap<number, number>,
): RowWindow {
  const [{ size, fits, passed, isPrinted }, set] = useState({ ...guess, passed: 0, isPrinted: false });

  const offset = useCallback(
    (index: number) => {
      let pixels = index * size;
      for (const [row, extra] of extras) if (row < index) pixels += extra;
      return pixels;
    },
    [size, extras],
  );

  // After the paint, since measuring before it would force a layout.
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // The head stays in sight, and covers that much.
    const head = element.querySelector("thead");
    const look = () => {
      let first = Math.floor(element.scrollTop / size);
      while (first > 0 && offset(first) > element.scrollTop) first -= 1;
      const now = element.scrollTop > 0 ? first + 1 : 0;
      set((known) => (known.passed === now ? known : { ...known, passed: now }));
    };
    const measure = () => {
      const row = element.querySelector("[data-key]:not([data-expanded])");
      const height = (row && row.getBoundingClientRect().height / zoomOf(row)) || size;
      const room = Math.max(1, Math.ceil((element.clientHeight - (head?.clientHeight ?? 0)) / height));
      set((known) =>
        known.size === height && known.fits === room ? known : { ...known, size: height, fits: room },
      );
      look();
    };
    // In the same frame as the scrolling, so that no empty rows are seen.
    const onScroll = () => flushSync(look);
    // Observing reports the first size, too. Where there is no layout, as in jsdom, there is no such class.
    const resized = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
    resized?.observe(element);
    if (head) resized?.observe(head);
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      resized?.disconnect();
      element.removeEventListener("scroll", onScroll);
    };
  }, [scroller, size, offset]);

  // Paper does not scroll, so all rows are rendered for it.
  useEffect(() => {
    const print = ({ type }: Event) =>
      flushSync(() => set((known) => ({ ...known, isPrinted: type === "beforeprint" })));
    addEventListener("beforeprint", print);
    addEventListener("afterprint", print);
    return () => {
      removeEventListener("beforeprint", print);
      removeEventListener("afterprint", print);
    };
  }, []);

  // None at the top: most who search never scroll.
  const ready = passed === 0 ? 0 : spare;
  const first = Math.max(0, Math.min(passed - 1, count - fits));
  const isWhole = isPrinted && count <= mostPrinted;
  // Scrolled, the first row is cut off, so one more is partly in sight at the end.
  const end = first + fits + (passed === 0 ? 0 : 1) + ready;
  return {
    from: isWhole ? 0 : Math.max(0, first - ready),
    to: isWhole ? count : Math.min(count, end),
    seen: passed,
    offset,
    size,
  };
}
