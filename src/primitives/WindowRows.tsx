"use client";

import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ComponentProps,
  type FocusEvent,
  type ReactNode,
} from "react";
import { useWindow } from "./useWindow.ts";

export interface WindowRowsProps extends Omit<ComponentProps<"tbody">, "children" | "ref"> {
  readonly count: number;
  /** Draws a row: a `<tr data-key>`, with `data-expanded` while it is higher than the others. */
  readonly row: (index: number) => ReactNode;
  readonly keyAt: (index: number) => string;
  /** Rows that are higher than the others, by key. */
  readonly expanded: ReadonlySet<string>;
}

/** What `aria-rowindex` begins with below one head row. */
const afterHead = 2;

const none: ReadonlyMap<number, number> = new Map();

/**
 * The rows near the visible part of a long table, the one with the focus, and empty space for all others: the
 * `<tbody>` of a `<table>` that scrolls.
 */
export function WindowRows({ count, row, keyAt, expanded, ...rest }: WindowRowsProps) {
  const scroller = useRef<HTMLElement | null>(null);
  const body = useCallback((element: HTMLElement | null) => {
    scroller.current = element?.parentElement ?? null;
  }, []);
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
  const keepFocused = ({ target }: FocusEvent) => {
    const place = target.closest("[data-key]")?.getAttribute("aria-rowindex");
    setFocused(place ? Number(place) - afterHead : -1);
  };

  const { from, to, offset, size } = useWindow(scroller, count, extras);

  useLayoutEffect(() => {
    const drawn = scroller.current?.querySelectorAll<HTMLElement>("[data-key][data-expanded]") ?? [];
    const measured = [...drawn].map(
      (element) => [element.dataset["key"] ?? "", element.getBoundingClientRect().height - size] as const,
    );
    if (measured.every(([key, extra]) => extraOf.get(key) === extra)) return;
    // oxlint-disable-next-line react/set-state-in-effect -- how high a row is, only its layout tells
    setExtraOf(new Map([...extraOf, ...measured]));
  }, [size, extraOf, expanded, from, to]);

  const pieces = [{ from, to }];
  // The row with the focus must not go.
  if (focused >= 0 && focused < from) pieces.unshift({ from: focused, to: focused + 1 });
  if (focused >= to && focused < count) pieces.push({ from: focused, to: focused + 1 });

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
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- on behalf of the controls in it
    <tbody {...rest} ref={body} onFocus={keepFocused}>
      {pieces.map((piece) => {
        const gap = offset(piece.from) - offset(end);
        end = piece.to;
        return [
          <Space key={`before ${piece.from === from ? "the window" : piece.from}`} pixels={gap} />,
          ...Array.from({ length: piece.to - piece.from }, (_, nth) => row(piece.from + nth)),
        ];
      })}
      <Space pixels={offset(count) - offset(end)} />
    </tbody>
  );
}

/** The room of rows that are not drawn. */
function Space({ pixels }: { readonly pixels: number }) {
  return pixels > 0 ? (
    <tr aria-hidden="true" role="presentation" style={{ display: "block", blockSize: pixels }} />
  ) : null;
}
