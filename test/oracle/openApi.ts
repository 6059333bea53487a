import { readFileSync } from "node:fs";

/** As much of an OpenAPI file as has to be walked here; the schemas are for the validator. */
interface OpenApi {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Declared>> }>>>
  >;
  readonly components: {
    readonly responses: Readonly<Record<string, Declared>>;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
}

interface Declared {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, unknown>>;
}

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
  required?: readonly string[];
  additionalProperties?: boolean;
}

/** The contract's OpenAPI file, as strict about seats as a server has to be. */
export const openApi = readStrictly(new URL("../contract/openapi-seats.json", import.meta.url));

/**
 * The file says what a reader must put up with. A server of today sends every key of a seat (`CustomerSeatCurrent`),
 * and ours makes none up.
 */
function readStrictly(file: URL): OpenApi {
  const document = JSON.parse(readFileSync(file, "utf8")) as OpenApi;
  for (const name of ["CustomerSeat", "Member"]) {
    const schema = document.components.schemas[name];
    if (!schema) throw new Error(`openapi-seats.json has no schema ${name}.`);
    schema.required = Object.keys(schema.properties ?? {});
    schema.additionalProperties = false;
  }
  return document;
}
