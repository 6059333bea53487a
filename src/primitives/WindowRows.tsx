"use client";

import { useLayoutEffect, useMemo, useState, type ReactNode, type RefObject } from "react";
import { useWindow } from "./useWindow.ts";

export interface WindowRowsProps {
  /** What scrolls the rows. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Draws a row: a `<tr data-key>`, with `data-expanded` while it is higher than the others. */
  readonly row: (index: number) => ReactNode;
  /** Rows that are drawn wherever the window is: the one with the focus must not go. */
  readonly kept: readonly number[];
  /** Rows that are higher than the others. */
  readonly expanded: ReadonlyMap<string, number>;
}

/** What `aria-rowindex` begins with below one head row. */
const afterHead = 2;

/** Before a row could be measured. */
const guess = { size: 57, fits: 14 };

/** The rows near the visible part of a long table, and empty space for all others. */
export function WindowRows({ scroller, count, row, kept, expanded }: WindowRowsProps) {
  const [extraOf, setExtraOf] = useState<ReadonlyMap<string, number>>(new Map());
  const extras = useMemo(
    () => new Map([...expanded].map(([key, index]) => [index, extraOf.get(key) ?? 0])),
    [expanded, extraOf],
  );
  // What these rows stand in gets its ref after them: only the second look finds it.
  const [isInPlace, setIsInPlace] = useState(false);
  // oxlint-disable-next-line react/set-state-in-effect -- once, before anything is painted
  useLayoutEffect(() => setIsInPlace(true), []);
  const { from, to, offset, size } = useWindow(scroller, {
    count,
    rows: "[data-key]",
    guess,
    extras,
    isInPlace,
  });

  useLayoutEffect(() => {
    const drawn = scroller.current?.querySelectorAll<HTMLElement>("[data-key][data-expanded]") ?? [];
    const measured = [...drawn].map(
      (element) => [element.dataset["key"] ?? "", element.getBoundingClientRect().height - size] as const,
    );
    if (measured.every(([key, extra]) => extraOf.get(key) === extra)) return;
    // oxlint-disable-next-line react/set-state-in-effect -- how high a row is, only its layout tells
    setExtraOf(new Map([...extraOf, ...measured]));
  }, [scroller, size, extraOf, expanded, from, to]);

  const others = kept.filter((index) => index >= 0 && index < count && (index < from || index >= to));
  const pieces = [...new Set(others)].map((index) => ({ from: index, to: index + 1 }));
  pieces.push({ from, to });
  pieces.sort((one, other) => one.from - other.from);

  // Not by React: a row that only moves, because another one came before it, is not drawn again for that.
  useLayoutEffect(() => {
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
