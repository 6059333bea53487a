import { Fields } from "./Fields.ts";
import { uuid4 } from "./kinds.ts";
import type { Visit } from "./Route.ts";

/** An id in the path: a random UUID, or the request is refused. */
export function readPathId({ params }: Visit, name: string): string {
  const fields = new Fields(params, ["path"]);
  const id = fields.required(name, uuid4);
  fields.check();
  return id ?? "";
}
