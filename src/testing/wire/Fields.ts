import type { Flaw, Issue, Location } from "./Issue.ts";
import type { Kind } from "./kinds.ts";
import { flawAt, invalidShape } from "./Refusal.ts";

/** Reads the fields of an object one by one, and collects every issue before it refuses. */
export class Fields {
  readonly issues: Issue[] = [];
  readonly #input: Readonly<Record<string, unknown>>;
  readonly #at: Location;
  readonly #known = new Set<string>();

  constructor(input: Readonly<Record<string, unknown>>, at: Location) {
    this.#input = input;
    this.#at = at;
  }

  required<T>(name: string, kind: Kind<T>): T | null {
    this.#known.add(name);
    if (Object.hasOwn(this.#input, name)) return this.#read(name, kind);
    this.issues.push(flawAt([...this.#at, name], { type: "missing", msg: "Field required" }, this.#input));
    return null;
  }

  /** Null counts as absent. */
  nullable<T>(name: string, kind: Kind<T>): T | null {
    this.#known.add(name);
    return (this.#input[name] ?? null) === null ? null : this.#read(name, kind);
  }

  /** May be absent, may not be null. */
  withDefault<T>(name: string, kind: Kind<T>, fallback: T): T {
    this.#known.add(name);
    if (!Object.hasOwn(this.#input, name)) return fallback;
    return this.#read(name, kind) ?? fallback;
  }

  forbidOthers(): void {
    for (const [name, value] of Object.entries(this.#input))
      if (!this.#known.has(name)) {
        const flaw = { type: "extra_forbidden", msg: "Extra inputs are not permitted" };
        this.issues.push(flawAt([...this.#at, name], flaw, value));
      }
  }

  /** A rule about several fields, asked only when each of them is right. */
  rule(flaw: () => Flaw | undefined): void {
    if (this.issues.length > 0) return;
    const found = flaw();
    if (found) this.issues.push(flawAt(this.#at, found, this.#input));
  }

  /** Refuses if anything was wrong. */
  check(): void {
    if (this.issues.length > 0) throw invalidShape(this.issues);
  }

  #read<T>(name: string, kind: Kind<T>): T | null {
    const input = this.#input[name];
    const read = kind(input);
    if ("value" in read) return read.value;
    this.issues.push(flawAt([...this.#at, name], read.flaw, input));
    return null;
  }
}
