import type { Page } from "../wire/readPage.ts";

/** One page of rows, made into items. */
export function pageBody<Row, Item>(
  rows: readonly Row[],
  { page, limit }: Page,
  toItems: (rows: readonly Row[]) => Item[],
) {
  return {
    items: toItems(rows.slice((page - 1) * limit, page * limit)),
    pagination: { total_count: rows.length, max_page: Math.ceil(rows.length / limit) },
  };
}
