import { indexOfRow } from "./indexOfRow.ts";

/**
 * Where the focus goes after something was done to a row: to its menu button; if the row is being revoked or gone, to
 * that of the row in its place; else to the table, or what is shown instead.
 */
export function focusTarget(list: HTMLElement | null, key: string, index: number): HTMLElement | null {
  const table = list?.querySelector<HTMLElement>(".ps-table, .ps-panel button") ?? list;
  if (!table) return null;
  const rows = [...table.querySelectorAll<HTMLElement>('.ps-row[data-key]:not([data-pending="revoke"])')];
  const row =
    rows.find(({ dataset }) => dataset["key"] === key) ??
    rows.find((row) => indexOfRow(row) >= index) ??
    rows.at(-1);
  return row?.querySelector<HTMLElement>('[data-control="menu"]') ?? table;
}
