import type { World } from "../state/World.ts";
import { bearerToken } from "./authenticate.ts";
import type { Incoming } from "./Incoming.ts";
import { Refusal } from "./Refusal.ts";

/** Which rules apply: none in development, as on the real server (contract §4). */
export type Environment = "development" | "sandbox" | "production";

interface Window {
  calls: number;
  ends: number;
}

const minute = 60 * 1000;
const general: Record<Environment, number> = { development: Infinity, sandbox: 100, production: 500 };
const unknownToken = 60;
const claimStream = { calls: 10, blockedFor: 5 * minute };

/** Counts the calls of a minute, by customer or member and not by token. */
export class RateLimiter {
  readonly #windows = new Map<string, Window>();
  readonly #environment: Environment;
  readonly #world: World;

  constructor(environment: Environment, world: World) {
    this.#environment = environment;
    this.#world = world;
  }

  check({ path, headers }: Incoming): void {
    if (this.#environment === "development") return;
    const caller = this.#caller(headers);
    const calls = caller.startsWith("token ") ? unknownToken : general[this.#environment];
    this.#count(caller, calls, 0);
    if (/^\/v1\/customer-seats\/claim\/[^/]+\/stream$/.test(path))
      this.#count(`${caller} claim stream`, claimStream.calls, claimStream.blockedFor);
  }

  #count(key: string, allowed: number, blockedFor: number): void {
    const now = this.#world.now().getTime();
    const open = this.#windows.get(key);
    const window = open && open.ends > now ? open : { calls: 0, ends: now + minute };
    this.#windows.set(key, window);
    window.calls += 1;
    if (window.calls === allowed + 1 && blockedFor > 0) window.ends = now + blockedFor;
    if (window.calls > allowed) throw tooMany(Math.ceil((window.ends - now) / 1000));
  }

  #caller(headers: Headers): string {
    const token = bearerToken(headers);
    if (token === undefined) return "anonymous";
    const holder = this.#world.sessions.find(token)?.holder;
    // Until a token has been validated it stands for itself.
    if (!holder) return `token ${token}`;
    if (holder.kind === "organization") return "organization";
    return holder.kind === "member" ? `member ${holder.memberId}` : `customer ${holder.customerId}`;
  }
}

/** No body and no content type. */
function tooMany(seconds: number): Refusal {
  return new Refusal({ status: 429, body: null, headers: { "retry-after": String(seconds) } });
}
