import type { KeyboardEvent } from "react";

/** Arrow up and down go to the same control of the row above or below; the row's own key, else its menu. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if ((key !== "ArrowDown" && key !== "ArrowUp") || altKey || ctrlKey || metaKey) return;
  const control = (target as HTMLElement).closest<HTMLElement>("[data-control]");
  const row = control?.closest<HTMLElement>("[data-key]");
  if (!control || !row) return;
  const next = neighbour(row, key === "ArrowDown" ? "nextElementSibling" : "previousElementSibling");
  const name = control.dataset["control"];
  const same = next?.querySelector<HTMLElement>(`[data-control="${name}"]`);
  const place = same ?? next?.querySelector<HTMLElement>('[data-control="menu"]');
  if (!place) return;
  event.preventDefault();
  place.focus();
}

function neighbour(row: Element, way: "nextElementSibling" | "previousElementSibling"): Element | null {
  const next = row[way];
  return next && !next.hasAttribute("data-key") ? null : next;
}
