import { Fields } from "./Fields.ts";
import type { Incoming } from "./Incoming.ts";
import { positive } from "./kinds.ts";

export interface Page {
  readonly page: number;
  readonly limit: number;
}

export function readPage(request: Incoming): Page {
  const fields = queryFields(request);
  const page = fields.withDefault("page", positive, 1);
  const limit = fields.withDefault("limit", positive, 10);
  fields.check();
  return { page, limit: Math.min(limit, 100) };
}

/** If a parameter is given twice, the last one wins. */
export function queryFields({ url }: Incoming): Fields {
  return new Fields(Object.fromEntries(url.searchParams), ["query"]);
}
