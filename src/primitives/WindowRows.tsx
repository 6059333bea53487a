"use client";

import { useEffect, useMemo, useState, type ReactNode, type RefObject } from "react";
import { useWindow } from "./useWindow.ts";

export interface WindowRowsProps {
  /** What scrolls the rows. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Draws a row: a `<tr data-key>`, with `data-expanded` while it is higher than the others. */
  readonly row: (index: number) => ReactNode;
  readonly keyAt: (index: number) => string;
  /** Rows that are higher than the others, by key. */
  readonly expanded: ReadonlySet<string>;
}

/** What `aria-rowindex` begins with below one head row. */
const afterHead = 2;

/** Before a row could be measured. */
const guess = { size: 57, fits: 12 };

const none: ReadonlyMap<number, number> = new Map();

/** The rows near the visible part of a long table, the one with the focus, and empty space for all others. */
export function WindowRows({ scroller, count, row, keyAt, expanded }: WindowRowsProps) {
  const [extraOf, setExtraOf] = useState<ReadonlyMap<string, number>>(new Map());
  const extras = useMemo(() => {
    if (expanded.size === 0) return none;
    const pixels = new Map<number, number>();
    for (let index = 0; index < count; index++) {
      const key = keyAt(index);
      if (expanded.has(key)) pixels.set(index, extraOf.get(key) ?? 0);
    }
    return pixels;
  }, [expanded, extraOf, count, keyAt]);

  const [focused, setFocused] = useState(-1);
  useEffect(() => {
    const element = scroller.current;
    const onFocus = ({ target }: FocusEvent) => {
      const place = target instanceof Element && target.closest("[data-key]")?.getAttribute("aria-rowindex");
      setFocused(place ? Number(place) - afterHead : -1);
    };
    element?.addEventListener("focusin", onFocus);
    return () => element?.removeEventListener("focusin", onFocus);
  }, [scroller]);

  const { from, to, offset, size } = useWindow(scroller, {
    count,
    rows: "[data-key]",
    guess,
    extras,
  });

  // Not in a layout effect, here and below: what these rows stand in gets its ref after them.
  useEffect(() => {
    const drawn = scroller.current?.querySelectorAll<HTMLElement>("[data-key][data-expanded]") ?? [];
    const measured = [...drawn].map(
      (element) => [element.dataset["key"] ?? "", element.getBoundingClientRect().height - size] as const,
    );
    if (measured.every(([key, extra]) => extraOf.get(key) === extra)) return;
    // oxlint-disable-next-line react/set-state-in-effect -- how high a row is, only its layout tells
    setExtraOf(new Map([...extraOf, ...measured]));
  }, [scroller, size, extraOf, expanded, from, to]);

  const pieces = [{ from, to }];
  // The row with the focus must not go.
  if (focused >= 0 && focused < from) pieces.unshift({ from: focused, to: focused + 1 });
  if (focused >= to && focused < count) pieces.push({ from: focused, to: focused + 1 });

  // Not by React: a row that only moves, because another one came before it, is not drawn again for that.
  useEffect(() => {
    const drawn = scroller.current?.querySelectorAll("tbody > [data-key]") ?? [];
    const indices = pieces.flatMap((piece) =>
      Array.from({ length: piece.to - piece.from }, (_, nth) => piece.from + nth),
    );
    drawn.forEach((element, nth) => {
      const place = String((indices[nth] ?? 0) + afterHead);
      if (element.getAttribute("aria-rowindex") !== place) element.setAttribute("aria-rowindex", place);
    });
  });

  let end = 0;
  return (
    <>
      {pieces.map((piece) => {
        const gap = offset(piece.from) - offset(end);
        end = piece.to;
        return [
          <Space key={`before ${piece.from === from ? "the window" : piece.from}`} pixels={gap} />,
          ...Array.from({ length: piece.to - piece.from }, (_, nth) => row(piece.from + nth)),
        ];
      })}
      <Space pixels={offset(count) - offset(end)} />
    </>
  );
}

/** The room of rows that are not drawn. */
function Space({ pixels }: { readonly pixels: number }) {
  return pixels > 0 ? (
    <tr aria-hidden="true" role="presentation" style={{ display: "block", blockSize: pixels }} />
  ) : null;
}
