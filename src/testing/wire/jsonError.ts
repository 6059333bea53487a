/** Where and why a text is not JSON, in the words and with the offsets of Python's reader. */
export interface JsonError {
  readonly at: number;
  readonly error: string;
}

/** Undefined when the text is JSON. */
export function jsonError(text: string): JsonError | undefined {
  try {
    const end = skipSpace(text, readValue(text, skipSpace(text, 0)));
    return end < text.length ? { at: end, error: "Extra data" } : undefined;
  } catch (error) {
    if (error instanceof Flawed) return { at: error.at, error: error.message };
    throw error;
  }
}

class Flawed extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

function readValue(text: string, at: number): number {
  const first = text[at];
  if (first === "{") return readObject(text, at);
  if (first === "[") return readArray(text, at);
  if (first === '"') return readString(text, at);
  const scalar = matchAt(/(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y, text, at);
  if (scalar === "") throw new Flawed(at, "Expecting value");
  return at + scalar.length;
}

function readObject(text: string, start: number): number {
  let at = skipSpace(text, start + 1);
  if (text[at] === "}") return at + 1;
  for (;;) {
    if (text[at] !== '"') throw new Flawed(at, "Expecting property name enclosed in double quotes");
    at = skipSpace(text, readString(text, at));
    if (text[at] !== ":") throw new Flawed(at, "Expecting ':' delimiter");
    at = skipSpace(text, readValue(text, skipSpace(text, at + 1)));
    if (text[at] === "}") return at + 1;
    if (text[at] !== ",") throw new Flawed(at, "Expecting ',' delimiter");
    const comma = at;
    at = skipSpace(text, at + 1);
    if (text[at] === "}") throw new Flawed(comma, "Illegal trailing comma before end of object");
  }
}

function readArray(text: string, start: number): number {
  let at = skipSpace(text, start + 1);
  if (text[at] === "]") return at + 1;
  for (;;) {
    at = skipSpace(text, readValue(text, at));
    if (text[at] === "]") return at + 1;
    if (text[at] !== ",") throw new Flawed(at, "Expecting ',' delimiter");
    const comma = at;
    at = skipSpace(text, at + 1);
    if (text[at] === "]") throw new Flawed(comma, "Illegal trailing comma before end of array");
  }
}

function readString(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const character = text[at];
    if (character === undefined) throw new Flawed(start, "Unterminated string starting at");
    if (character < " ") throw new Flawed(at, "Invalid control character at");
    if (character === '"') return at + 1;
    at += character === "\\" ? escapeLength(text, at) : 1;
  }
}

function escapeLength(text: string, at: number): number {
  const escape = matchAt(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y, text, at);
  if (escape !== "") return escape.length;
  throw text[at + 1] === "u"
    ? new Flawed(at + 1, "Invalid \\uXXXX escape")
    : new Flawed(at, "Invalid \\escape");
}

function skipSpace(text: string, at: number): number {
  return at + matchAt(/[ \t\n\r]*/y, text, at).length;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
