import type { KeyboardEvent } from "react";
import { indexOfRow } from "./indexOfRow.ts";

/** Arrows, Page Up and Page Down, Home and End move the focus to the same control of another row, else to its menu. */
export function moveByKeys(
  event: KeyboardEvent<HTMLElement>,
  /** The row at an index, or the nearest there is. */
  rowAt: (index: number) => Element | null | undefined = (index) => {
    const rows = event.currentTarget.children;
    return rows[Math.max(0, Math.min(rows.length - 1, index))];
  },
): void {
  const { key, target, currentTarget, altKey, ctrlKey, metaKey } = event;
  const control = (target as HTMLElement).closest<HTMLElement>("[data-control]");
  const row = control?.closest<HTMLElement>("[data-key]");
  if (!row || altKey || metaKey || (ctrlKey && key !== "Home" && key !== "End")) return;
  const room = Math.min(currentTarget.parentElement?.clientHeight ?? 0, innerHeight);
  // Less two: the head, and one row that stays in sight.
  const screenful = Math.max(1, Math.floor(room / row.offsetHeight) - 2);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: screenful,
    PageUp: -screenful,
    End: Infinity,
    Home: -Infinity,
  };
  const step = steps[key];
  if (!step) return;
  const next = rowAt(indexOfRow(row) + step);
  const same = next?.querySelector<HTMLElement>(`[data-control="${control?.dataset["control"]}"]:enabled`);
  const place = same ?? next?.querySelector<HTMLElement>('[data-control="menu"]');
  if (!place || place === control) return;
  event.preventDefault();
  place.focus();
}
