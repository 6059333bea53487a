"use client";

import { useEffect, type RefObject } from "react";

/** A list in which something can be taken back. */
interface WayBack {
  readonly list: RefObject<HTMLElement | null>;
  /** Until when; of two lists, the later is the one in which something was done last. */
  readonly deadline: number;
}

const waysBack = new Set<WayBack>();

const typing = "textarea, input:not([type=checkbox], [type=radio]), [contenteditable]";

/**
 * Control or Command Z takes back, unless somebody types, and only where it can be meant for this list. Without a
 * `deadline` there is nothing to take back.
 */
export function useUndoKey(
  list: RefObject<HTMLElement | null>,
  deadline: number | undefined,
  undo: () => void,
): void {
  useEffect(() => {
    if (deadline === undefined) return;
    const here = { list, deadline };
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
      if (key.toLowerCase() !== "z" || !(ctrlKey || metaKey) || shiftKey || altKey || defaultPrevented)
        return;
      if (!(target instanceof Element) || target.closest(typing) || meantBy(target) !== here) return;
      event.preventDefault();
      undo();
    };
    waysBack.add(here);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      waysBack.delete(here);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [list, deadline, undo]);
}

/**
 * Which list a key press is meant for: the one it is in; else, of those in the same `ps-root`, or on the page if it comes
 * from the page itself, the one in which something was revoked last.
 */
function meantBy(target: Element): WayBack | undefined {
  const root = target === document.body ? target : target.closest(".ps-root");
  const order = ({ list, deadline }: WayBack) => (list.current?.contains(target) ? Infinity : deadline);
  const inside = [...waysBack].filter(({ list }) => root?.contains(list.current));
  return inside.sort((one, other) => order(one) - order(other)).at(-1);
}
