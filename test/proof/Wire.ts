import { AsyncLocalStorage } from "node:async_hooks";
import { SeatsError } from "../../src/index.ts";
import type { Disturbance, SeatServer } from "../../src/testing/index.ts";
import { pause } from "../../src/testing/wire/pause.ts";
import type { Call } from "./Call.ts";
import type { Deed } from "./Deed.ts";
import { calm, type Fate, type Mishap } from "./Fate.ts";
import type { Journal } from "./Journal.ts";
import type { Narrative } from "./Narrative.ts";

/** A page at the end of the wire. */
export interface Hearer {
  readonly name: string;
  readonly lastList: Call | null;
  hears(call: Call): void;
}

/**
 * The way between pages and server. Every call gets its fate in the order in which calls leave; when fates run
 * out, all goes well. The server does one thing in a millisecond, so that its timestamps tell what was first.
 */
export class Wire {
  readonly #server: SeatServer;
  readonly #journal: Journal;
  readonly #narrative: Narrative;
  readonly #fates: Fate[];
  readonly #taken = new Set<number>();
  /** Whose calls these are: the deed that is being done, through every promise of it. */
  readonly #deed = new AsyncLocalStorage<Deed>();
  #mishap: Mishap | null = null;
  #sent = 0;
  onTheWay = 0;

  constructor(server: SeatServer, journal: Journal, narrative: Narrative, fates: readonly Fate[]) {
    this.#server = server;
    this.#journal = journal;
    this.#narrative = narrative;
    this.#fates = [...fates];
    server.disturb(() => disturbances[this.#mishap ?? "none"]());
  }

  /** How many calls have left so far. */
  get sent(): number {
    return this.#sent;
  }

  calmDown(): void {
    this.#fates.length = 0;
  }

  during<T>(deed: Deed, act: () => T): T {
    return this.#deed.run(deed, act);
  }

  /** Something happens on the server without a call. */
  async behind(act: () => void): Promise<void> {
    await this.#turn(1, new AbortController().signal);
    act();
    this.#journal.look();
  }

  /** The network as a page sees it; null: of somebody who is no page, and always gets through. */
  fetchOf(page: Hearer | null): typeof globalThis.fetch {
    return async (input, { signal, ...init } = {}) => {
      const gone = signal ?? new AbortController().signal;
      const url = addressOf(input);
      const call = this.#leave(page, new URL(url), init.method ?? "GET");
      try {
        await this.#turn(call.fate.wayIn, gone);
        const answer = await this.#serve(call, url, init);
        await pause(call.fate.wayOut, gone);
        if (answer instanceof Error) throw answer;
        call.end = "answered";
        return answer;
      } catch (error) {
        const isGivenUp = gone.aborted && !(gone.reason instanceof SeatsError);
        call.end = isGivenUp ? "cancelled" : "failed";
        throw error;
      } finally {
        this.onTheWay -= 1;
        this.#narrative.ended(page, call);
        page?.hears(call);
      }
    };
  }

  #leave(page: Hearer | null, { pathname }: URL, method: string): Call {
    const [, seatId = null, resend] = /\/seats\/([^/]+)(\/resend)?$/.exec(pathname) ?? [];
    const isSubscription = pathname.includes("/subscriptions/");
    const call: Call = {
      nth: this.#sent,
      what: whatOf(method, isSubscription, resend !== undefined),
      seatId: seatId === null ? null : decodeURIComponent(seatId),
      fate: (page && this.#fates.shift()) ?? calm,
      lastList: page?.lastList ?? null,
      served: null,
      end: null,
    };
    this.#sent += 1;
    this.onTheWay += 1;
    const deed = page ? this.#deed.getStore() : undefined;
    deed?.calls.push(call);
    this.#narrative.left(page, call, deed);
    return call;
  }

  /** Waits so long, and then for the first millisecond that nothing else has. */
  async #turn(milliseconds: number, signal: AbortSignal): Promise<void> {
    let at = Date.now() + milliseconds;
    while (this.#taken.has(at)) at += 1;
    this.#taken.add(at);
    await pause(at - Date.now(), signal);
  }

  async #serve(call: Call, url: string, init: RequestInit): Promise<Response | Error> {
    const before = this.#journal.now;
    this.#mishap = call.fate.mishap;
    const answer = await this.#server
      .fetch(url, init)
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    this.#journal.look();
    const after = this.#journal.now;
    const status = answer instanceof Error ? 0 : answer.status;
    call.served = { before, after, status };
    this.#narrative.served(call);
    return answer;
  }
}

const disturbances: Record<Mishap | "none", () => Disturbance | undefined> = {
  none: () => undefined,
  "request lost": () => ({ outcome: "request lost" }),
  "answer lost": () => ({ outcome: "answer lost" }),
  "crash before": () => ({ outcome: "crash before" }),
  "crash after": () => ({ outcome: "crash after" }),
  "too many requests": () => ({
    outcome: new Response(null, { status: 429, headers: { "access-control-allow-origin": "*" } }),
  }),
};

function addressOf(input: string | URL | Request): string {
  return input instanceof Request ? input.url : input.toString();
}

function whatOf(method: string, isSubscription: boolean, isResend: boolean): Call["what"] {
  if (isSubscription) return method === "PATCH" ? "resize" : "subscription";
  if (method === "DELETE") return "revoke";
  if (method === "GET") return "list";
  return isResend ? "resend" : "assign";
}
