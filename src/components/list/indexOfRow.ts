/** Which of all rows an element is in, whether or not all of them are drawn; -1 for none. */
export function indexOfRow(element: Element): number {
  const row = element.closest("[data-key]");
  if (!row) return -1;
  // The head is the first row for whoever counts rows aloud.
  const told = row.getAttribute("aria-rowindex");
  return told === null ? [...(row.parentElement?.children ?? [])].indexOf(row) : Number(told) - 2;
}
