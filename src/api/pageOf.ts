import type { $ZodType } from "zod/v4/core";
import { array, number, object } from "./schema.ts";

/** A page of a list. */
export const pageOf = <T extends $ZodType>(item: T) =>
  object({ items: array(item), pagination: object({ total_count: number, max_page: number }) });
