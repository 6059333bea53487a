import { valueError, type Flaw } from "./Issue.ts";

/** Reads one value as one type, the way the server's library does: lenient where the meaning is plain. */
export type Kind<T> = (input: unknown) => { readonly value: T } | { readonly flaw: Flaw };

export const text: Kind<string> = (input) =>
  typeof input === "string"
    ? { value: input }
    : { flaw: { type: "string_type", msg: "Input should be a valid string" } };

/** Postgres cannot keep the NUL character. */
export const storableText: Kind<string> = (input) => {
  const read = text(input);
  return "value" in read && hasNul(read.value) ? { flaw: nulCharacter } : read;
};

export const nulCharacter = valueError("Input must not contain a NUL character (\\u0000).");

export const hasNul = (value: string) => value.includes("\u0000");

export function textUpTo(max_length: number): Kind<string> {
  return (input) => {
    const read = text(input);
    if ("flaw" in read || read.value.length <= max_length) return read;
    const msg = `String should have at most ${max_length} characters`;
    return { flaw: { type: "string_too_long", msg, ctx: { max_length } } };
  };
}

export function oneOf<T extends string>(...words: readonly T[]): Kind<T> {
  const quoted = words.map((word) => `'${word}'`);
  const expected = `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
  return (input) => {
    const value = words.find((word) => word === input);
    if (value !== undefined) return { value };
    return { flaw: { type: "enum", msg: `Input should be ${expected}`, ctx: { expected } } };
  };
}

const truths = [true, 1, "1", "true", "t", "yes", "y", "on"];
const falsehoods = [false, 0, "0", "false", "f", "no", "n", "off"];

export const flag: Kind<boolean> = (input) => {
  const plain = typeof input === "string" ? input.toLowerCase() : input;
  if (truths.some((truth) => truth === plain)) return { value: true };
  if (falsehoods.some((falsehood) => falsehood === plain)) return { value: false };
  if (typeof input !== "string" && typeof input !== "number")
    return { flaw: { type: "bool_type", msg: "Input should be a valid boolean" } };
  return {
    flaw: { type: "bool_parsing", msg: "Input should be a valid boolean, unable to interpret input" },
  };
};

export const justTrue: Kind<true> = (input) =>
  input === true
    ? { value: true }
    : { flaw: { type: "literal_error", msg: "Input should be True", ctx: { expected: "True" } } };

export const justNull: Kind<null> = (input) =>
  input === null
    ? { value: null }
    : { flaw: { type: "none_required", msg: "Input should be None", ctx: {} } };

/** Digits in a text count as a number, a fraction does not. */
export const integer: Kind<number> = (input) => {
  if (typeof input === "boolean") return { value: Number(input) };
  if (typeof input === "string") {
    if (/^\s*[+-]?\d+(_\d+)*(\.0*)?\s*$/.test(input)) return { value: Number(input.replaceAll("_", "")) };
    const msg = "Input should be a valid integer, unable to parse string as an integer";
    return { flaw: { type: "int_parsing", msg } };
  }
  if (typeof input !== "number")
    return { flaw: { type: "int_type", msg: "Input should be a valid integer" } };
  if (Number.isInteger(input)) return { value: input };
  const msg = "Input should be a valid integer, got a number with a fractional part";
  return { flaw: { type: "int_from_float", msg } };
};

export const positive: Kind<number> = (input) => {
  const read = integer(input);
  if ("flaw" in read || read.value > 0) return read;
  return { flaw: { type: "greater_than", msg: "Input should be greater than 0", ctx: { gt: 0 } } };
};

const [ge, le] = [-2147483648, 2147483647];

/**
 * The bounds of a Postgres integer, and no others: 0 and negative seat counts pass here and meet the domain
 * rule (contract §6).
 */
export const int32: Kind<number> = (input) => {
  const read = integer(input);
  if ("flaw" in read) return read;
  if (read.value > le)
    return {
      flaw: { type: "less_than_equal", msg: `Input should be less than or equal to ${le}`, ctx: { le } },
    };
  if (read.value < ge)
    return {
      flaw: {
        type: "greater_than_equal",
        msg: `Input should be greater than or equal to ${ge}`,
        ctx: { ge },
      },
    };
  return read;
};

/** Any version: ids in a body are only looked up (contract §2). */
export const uuid: Kind<string> = (input) => {
  if (typeof input !== "string")
    return { flaw: { type: "uuid_type", msg: "UUID input should be a string, bytes or UUID object" } };
  const digits = input
    .replace(/^urn:uuid:/i, "")
    .replace(/^\{(.*)\}$/, "$1")
    .replaceAll("-", "");
  if (/^[0-9a-f]{32}$/i.test(digits)) return { value: hyphenated(digits.toLowerCase()) };
  const error = uuidError(input);
  return {
    flaw: { type: "uuid_parsing", msg: `Input should be a valid UUID, ${error}`, ctx: { error } },
  };
};

/** Ids in a path or a query must be random ones (contract §2). */
export const uuid4: Kind<string> = (input) => {
  const read = uuid(input);
  if ("flaw" in read || read.value[14] === "4") return read;
  return { flaw: { type: "uuid_version", msg: "UUID version 4 expected", ctx: { expected_version: 4 } } };
};

function hyphenated(digits: string): string {
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function uuidError(input: string): string {
  const at = input.search(/[^0-9a-fA-F-]/);
  return at === -1
    ? `invalid length: expected length 32 for simple format, found ${input.length}`
    : `invalid character: expected an optional prefix of \`urn:uuid:\` followed by [0-9a-zA-Z], found \`${input[at]}\` at ${at + 1}`;
}
