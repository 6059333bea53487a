export type Location = readonly (string | number)[];

/** What is wrong with one value. */
export interface Flaw {
  readonly type: string;
  readonly msg: string;
  readonly ctx?: Readonly<Record<string, unknown>>;
}

/** A flaw and where it is: one item of the `detail` of a 422. */
export interface Issue extends Flaw {
  readonly loc: Location;
  readonly input: unknown;
}

/** A flaw found by a rule of the server's own, not by the type. */
export function valueError(text: string): Flaw {
  return { type: "value_error", msg: `Value error, ${text}`, ctx: { error: {} } };
}
