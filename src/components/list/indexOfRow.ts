/** Which of all rows an element is in, whether or not all of them are drawn; -1 for none. */
export function indexOfRow(element: Element): number {
  const row = element.closest("[data-key]");
  if (!row) return -1;
  // `aria-rowindex` counts from 1, and the head is the first.
  const told = row.getAttribute("aria-rowindex");
  return told === null ? [...(row.parentElement?.children ?? [])].indexOf(row) : Number(told) - 2;
}
