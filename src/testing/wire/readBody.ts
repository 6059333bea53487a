import type { Incoming } from "./Incoming.ts";
import type { Flaw } from "./Issue.ts";
import { jsonError } from "./jsonError.ts";
import { flawAt, invalidShape } from "./Refusal.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

export const notAnObject: Flaw = {
  type: "model_attributes_type",
  msg: "Input should be a valid dictionary or object to extract fields from",
};

/** The body as JSON of any kind. Refuses an empty one and one that is not JSON (contract §4). */
export function readJson({ headers, body }: Incoming): unknown {
  if (body === "") throw missing();
  // Under another content type, even JSON is just a text to the server.
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(headers.get("content-type") ?? "")) return body;
  const broken = jsonError(body);
  if (broken) {
    const flaw = { type: "json_invalid", msg: "JSON decode error", ctx: { error: broken.error } };
    throw invalidShape([flawAt(["body", broken.at], flaw, {})]);
  }
  const value: unknown = JSON.parse(body);
  if (value === null) throw missing();
  return value;
}

const missing = () => invalidShape([flawAt(["body"], { type: "missing", msg: "Field required" }, null)]);

export function readJsonObject(request: Incoming): JsonObject {
  const body = readJson(request);
  if (isObject(body)) return body;
  throw invalidShape([flawAt(["body"], notAnObject, body)]);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
