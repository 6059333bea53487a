import { isDeepStrictEqual } from "node:util";
import type { Fact } from "./Row.ts";

/** What came: the body as text and, where it is JSON, as a value. */
export interface Came {
  readonly text: string;
  readonly body: unknown;
}

const missing = Symbol("missing");
const uuid4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const [minute, day] = [60_000, 86_400_000];

/** A sentence when a fact about a body does not hold. The fact's placeholders are filled already. */
export function checkBodyFact(fact: Fact, { text, body }: Came): string | undefined {
  if (fact.op === "note") return undefined;
  if (fact.op === "text") return text === fact.value ? undefined : says(fact, text);
  if (fact.op === "empty") return text === "" ? undefined : says(fact, text);
  const wrong = valuesAt(body, fact.path).filter((value) => !holds(fact, value));
  return wrong.length > 0 ? says(fact, wrong[0]) : undefined;
}

/** A sentence when a fact about a header does not hold. */
export function checkHeaderFact(fact: Fact, headers: Headers): string | undefined {
  const value = headers.get(fact.path) ?? missing;
  return holds(fact, value) ? undefined : says(fact, value);
}

function says({ path, op, value }: Fact, came: unknown): string {
  const where = path === "" ? "the body" : path;
  const wanted = value === undefined ? op : `${op} ${JSON.stringify(value)}`;
  const got = came === missing ? "is missing" : `is ${JSON.stringify(came)}`;
  return `${where} should be: ${wanted}; it ${got}`;
}

function holds({ op, value: wanted }: Fact, value: unknown): boolean {
  switch (op) {
    case "eq":
    case "all":
      return isDeepStrictEqual(value, wanted);
    case "neq":
      return value !== missing && !isDeepStrictEqual(value, wanted);
    case "null":
      return value === null;
    case "notNull":
      return value !== null && value !== missing;
    case "absent":
      return value === missing;
    case "len":
      return size(value) === wanted;
    case "minLen":
      return size(value) >= Number(wanted);
    case "contains":
      return typeof value === "string" && value.includes(String(wanted));
    case "matches":
      return typeof value === "string" && new RegExp(String(wanted)).test(value);
    case "uuid4":
      return typeof value === "string" && uuid4.test(value);
    case "past":
      return typeof value === "string" && Date.parse(value) < Date.now();
    case "about24h":
      return typeof value === "string" && Math.abs(Date.parse(value) - Date.now() - day) < 2 * minute;
    case "someType":
      return Array.isArray(value) && value.some((item) => valuesAt(item, "/type").includes(wanted));
    case "keys":
      return isDeepStrictEqual(Object.keys(Object(value)).sort(), [...(wanted as string[])].sort());
    default:
      throw new Error(`this runner does not know the operator "${op}"`);
  }
}

function size(value: unknown): number {
  if (Array.isArray(value) || typeof value === "string") return value.length;
  return typeof value === "object" && value !== null ? Object.keys(value).length : Number.NaN;
}

/** The values that a pointer names: one, or with `*` as many as there are. */
function valuesAt(value: unknown, path: string): unknown[] {
  const keys = path.split("/").slice(1);
  return keys.reduce<unknown[]>(
    (values, key) => values.flatMap((it) => (key === "*" ? items(it) : [at(it, key)])),
    [value],
  );
}

function items(value: unknown): unknown[] {
  return Array.isArray(value) && value.length > 0 ? value : [missing];
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return missing;
  return (value as Record<string, unknown>)[key];
}
