import type { Actor, SeatServer } from "../../src/testing/index.ts";

export const actors: readonly Actor[] = [
  "buyer",
  "customer",
  "other_customer",
  "owner",
  "billing_manager",
  "member",
  "org",
  "org_no_scope",
];

/**
 * What a row may refer to: the fixtures of its world, and the answers it has stored. `$seat1.id` reads a stored answer,
 * `$token:seat1` is the token in the invitation for a stored seat.
 */
export class Memory {
  readonly #server: SeatServer;
  readonly #values: Record<string, unknown>;
  readonly #sessions = new Map<Actor, string>();

  constructor(server: SeatServer) {
    this.#server = server;
    this.#values = { ...server.ids };
    for (const actor of actors) this.#sessions.set(actor, server.session(actor));
  }

  /** The token that an actor has from the start, also when it has expired since. */
  session(actor: Actor): string {
    const token = this.#sessions.get(actor);
    if (token === undefined) throw new Error(`this runner does not know the actor "${actor}"`);
    return token;
  }

  store(name: string, value: unknown): void {
    this.#values[name] = value;
  }

  knows(name: string): boolean {
    return Object.hasOwn(this.#values, name);
  }

  /** The id of a seat that a step names by its id or by the name it was stored under. */
  seatId(named: unknown): string {
    const value = typeof named === "string" ? (this.#values[named] ?? named) : named;
    return typeof value === "string" ? value : String(property(value, "id"));
  }

  /** The same value with every placeholder in it replaced. */
  fill(value: unknown): unknown {
    if (typeof value === "string") return this.fillText(value);
    if (Array.isArray(value)) return value.map((item) => this.fill(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fill(item)]));
  }

  /** A text that is one placeholder becomes what it stands for, whatever that is. */
  fillText(text: string): unknown {
    const whole = new RegExp(`^(?:${placeholder.source})$`).exec(text);
    if (whole) return this.#read(whole, text);
    return text.replace(new RegExp(placeholder, "g"), (match, ...groups: unknown[]) =>
      String(this.#read([match, ...groups.slice(0, 3)], match)),
    );
  }

  #read([, token, name, path]: ArrayLike<unknown> & Iterable<unknown>, otherwise: string): unknown {
    if (typeof token === "string") return this.#server.invitationToken(this.seatId(token));
    if (typeof name !== "string" || !this.knows(name)) return otherwise;
    const keys = typeof path === "string" ? path.split(".").filter(Boolean) : [];
    return keys.reduce(property, this.#values[name]);
  }
}

const placeholder = /\$token:(\w+)|\$([A-Za-z]\w*)((?:\.\w+)*)/;

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
