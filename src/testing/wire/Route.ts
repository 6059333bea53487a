import type { World } from "../state/World.ts";
import type { Answer } from "./Answer.ts";
import type { Caller } from "./Caller.ts";
import type { Incoming } from "./Incoming.ts";

/** One request on its way through a route. */
export interface Visit {
  readonly world: World;
  readonly request: Incoming;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** From `/v1` on, with `{names}` for the parts that vary. */
  readonly path: string;
  readonly answer: (visit: Visit) => Answer;
}
