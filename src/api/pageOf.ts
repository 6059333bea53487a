import * as z from "zod/mini";

/** Reads a page. Only the part of a schema that `Call` needs. */
export interface PageSchema<T extends z.ZodMiniType> {
  readonly safeParse: (body: unknown) => z.core.util.SafeParseResult<{
    items: z.output<T>[];
    pagination: { total_count: number; max_page: number };
  }>;
}

/** A page of a list. Servers older than February 2026 send the whole list as one bare array. */
export function pageOf<T extends z.ZodMiniType>(item: T): PageSchema<T> {
  const page = z.looseObject({
    items: z.array(item),
    pagination: z.looseObject({ total_count: z.number(), max_page: z.number() }),
  });
  return {
    safeParse: (body: unknown) => page.safeParse(Array.isArray(body) ? wholePage(body) : body),
  };
}

function wholePage(items: readonly unknown[]) {
  return { items, pagination: { total_count: items.length, max_page: 1 } };
}
