"use client";

import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ComponentProps,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { flushSync } from "react-dom";
import { useWindow } from "./useWindow.ts";
import { zoomOf } from "./zoomOf.ts";

export interface WindowRowsProps extends Omit<ComponentProps<"tbody">, "children" | "ref" | "onKeyDown"> {
  readonly count: number;
  /**
   * Renders a row: a `<tr role="row" data-key>`, with `data-expanded` while it is higher than the others. Its controls
   * have `data-control`: Tab reaches those of one row only.
   */
  readonly row: (index: number) => ReactNode;
  readonly keyAt: (index: number) => string;
  /** Rows that are higher than the others, by key. */
  readonly expanded: ReadonlySet<string>;
  /** `rowAt` renders the row at an index, or the nearest there is, wherever the table is scrolled to. */
  readonly onKeyDown:
    | ((event: KeyboardEvent<HTMLElement>, rowAt: (index: number) => Element | null | undefined) => void)
    | undefined;
}

/** The `aria-rowindex` of the first row, below one head row. */
const afterHead = 2;

const none: ReadonlyMap<number, number> = new Map();

/** The row that has the focus, or had it last. */
interface Focus {
  readonly key: string;
  readonly index: number;
  readonly hasLeft?: boolean;
}

const nowhere: Focus = { key: "", index: -1, hasLeft: true };

/**
 * The `<tbody>` of a `<table>` that scrolls: the rows near its visible part, the one with the focus, and empty space
 * for all others.
 */
export function WindowRows({ count, row, keyAt, expanded, onKeyDown, ...rest }: WindowRowsProps) {
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

  const [focus, setFocus] = useState(nowhere);
  const keepFocused = ({ target }: FocusEvent) => {
    const element = target.closest<HTMLElement>("[data-key]");
    const place = element?.getAttribute("aria-rowindex");
    setFocus(place ? { key: element?.dataset["key"] ?? "", index: Number(place) - afterHead } : nowhere);
  };
  // No blur comes from a row that is taken away while it has the focus, so `hasLeft` stays unset.
  const leave = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setFocus({ ...focus, hasLeft: true });
  };
  const focused = focus.index;
  const rowAt = (wanted: number) => {
    const index = Math.max(0, Math.min(count - 1, wanted));
    flushSync(() => setFocus({ key: keyAt(index), index }));
    return scroller.current?.querySelector(`[aria-rowindex="${index + afterHead}"]`);
  };
  // Its index changes when others come or go before it.
  if (focused >= 0 && (focused >= count || keyAt(focused) !== focus.key))
    setFocus(followed(focus, count, keyAt));

  const { from, to, seen, offset, size } = useWindow(scroller, count, extras);

  useLayoutEffect(() => {
    const drawn = scroller.current?.querySelectorAll<HTMLElement>("[data-key][data-expanded]") ?? [];
    const measured = [...drawn].map((element) => {
      const { height } = element.getBoundingClientRect();
      return [element.dataset["key"] ?? "", height / zoomOf(element) - size] as const;
    });
    if (measured.every(([key, extra]) => extraOf.get(key) === extra)) return;
    // oxlint-disable-next-line react/set-state-in-effect -- how high a row is, only its layout tells
    setExtraOf(new Map([...extraOf, ...measured]));
  }, [size, extraOf, expanded, from, to]);

  const pieces = [{ from, to }];
  // The row with the focus must stay in the page.
  if (focused >= 0 && focused < from) pieces.unshift({ from: focused, to: focused + 1 });
  if (focused >= to && focused < count) pieces.push({ from: focused, to: focused + 1 });

  // Not rendered by React: a row that only moves, because another one came before it, need not be rendered again.
  useLayoutEffect(() => {
    const drawn = scroller.current?.querySelectorAll("[role=row]") ?? [];
    const indices = pieces.flatMap((piece) =>
      Array.from({ length: piece.to - piece.from }, (_, nth) => piece.from + nth),
    );
    // Tables count their head and foot as rows, too.
    const places = [-1, ...indices, count];
    const stop = focused < 0 ? Math.min(seen, count - 1) : focused;
    drawn.forEach((element, nth) => {
      const index = places[nth] ?? 0;
      const place = String(index + afterHead);
      if (element.getAttribute("aria-rowindex") !== place) element.setAttribute("aria-rowindex", place);
      // Else Tab would go through a thousand rows before it leaves the table.
      const order = index === stop ? 0 : -1;
      for (const control of element.querySelectorAll<HTMLElement>("[data-control]"))
        if (control.tabIndex !== order) control.tabIndex = order;
    });
  });

  let end = 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- on behalf of the controls in it
    <tbody
      {...rest}
      ref={body}
      style={{ minBlockSize: to - from === count || holdsStill() ? undefined : offset(count) }}
      onFocus={keepFocused}
      onBlur={leave}
      onKeyDown={(event) => onKeyDown?.(event, rowAt)}
    >
      {/* All in one array: a row that moves from one piece to the other stays the same element. */}
      {pieces.flatMap((piece, nth) => {
        const gap = offset(piece.from) - offset(end);
        end = piece.to;
        return [
          // Its key changes when the pieces change places, so that no row has to be moved around it.
          space(`before ${piece.from === from ? "the window" : "the focus"} ${nth}`, gap),
          ...Array.from({ length: piece.to - piece.from }, (_, below) => row(piece.from + below)),
        ];
      })}
      {space("below", offset(count) - offset(end))}
    </tbody>
  );
}

/**
 * Whether the browser holds still what is seen while rows come and go, which a height that changes would keep it from.
 * Safari does not: it lays out the table when the old rows are gone and the new ones are yet to come, and scrolls back to
 * where that ends, unless it is as high as with them. (Where all rows are drawn, none come and go.)
 */
function holdsStill(): boolean {
  return typeof CSS === "undefined" || CSS.supports("overflow-anchor", "none");
}

/** Where the row with the focus is now; if it was taken away while it had the focus, the one in its place. */
function followed(focus: Focus, count: number, keyAt: (index: number) => string): Focus {
  for (let at = 0; at < count; at++) if (keyAt(at) === focus.key) return { ...focus, index: at };
  const at = Math.min(focus.index, count - 1);
  return at < 0 || focus.hasLeft ? nowhere : { key: keyAt(at), index: at };
}

/** Empty space as high as the rows that are not rendered. */
function space(key: string, pixels: number) {
  return pixels > 0 ? (
    <tr key={key} aria-hidden="true" role="presentation" style={{ display: "block", blockSize: pixels }} />
  ) : null;
}
