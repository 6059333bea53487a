import type { WorldKind } from "../../src/testing/index.ts";

/** One row of the contract: given, request, expectation. */
export interface Row {
  readonly id: string;
  readonly given: { readonly world: WorldKind; readonly text: string; readonly setup?: readonly Step[] };
  readonly request: RowRequest;
  readonly expect: {
    /** A number, or for parallel requests how many of each: `1×200, 4×400`. */
    readonly status: number | string;
    readonly bodyFacts?: readonly Fact[];
    readonly headerFacts?: readonly Fact[];
  };
}

/** What is done before: a request that must succeed, or a change behind the API. */
export type Step =
  | { readonly do: "request"; readonly request: RowRequest; readonly as?: string }
  | ({ readonly do: "server"; readonly what: string } & Readonly<Record<string, unknown>>);

export interface RowRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  /** `none`, `bad_token`, an actor, `$buyer`, or `token:` and the token itself. */
  readonly auth?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly rawBody?: string;
  /** Sent so many times at once; `$i` counts them. */
  readonly parallel?: number;
  /** Sent so many times one after the other; the last answer counts. */
  readonly repeat?: number;
}

export interface Fact {
  /** A JSON pointer, where `*` stands for every item; the name of a header in `headerFacts`. */
  readonly path: string;
  readonly op: string;
  readonly value?: unknown;
  /** Of parallel answers: `the 400s`. */
  readonly in?: string;
}
