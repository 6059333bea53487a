import * as z from "zod/mini";

/** A page of a list. Servers older than February 2026 send the whole list as one bare array. */
export const pageOf = <T extends z.ZodMiniType>(item: T) =>
  z.union([
    z.looseObject({
      items: z.array(item),
      pagination: z.looseObject({ total_count: z.number(), max_page: z.number() }),
    }),
    z.pipe(
      z.array(item),
      z.transform((items) => ({ items, pagination: { total_count: items.length, max_page: 1 } })),
    ),
  ]);
