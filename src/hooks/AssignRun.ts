import type { Recipient } from "../api/Recipient.ts";
import type { Seat } from "../api/Seat.ts";
import { SeatsError, type SeatsErrorReason } from "../api/SeatsError.ts";
import { canWorkAgain } from "../model/canWorkAgain.ts";

/** One person of a run, and what has become of their seat. */
export type AssignOutcome = { readonly recipient: Recipient } & (
  | { readonly state: "waiting" | "sending" }
  | { readonly state: "done"; readonly seat: Seat }
  | { readonly state: "failed"; readonly error: SeatsError }
  /** Never sent: because of the person, or because it would have failed as the one before did. */
  | { readonly state: "stopped"; readonly because: SeatsErrorReason | null }
);

export interface AssignProgress {
  /** In the order in which they were given. */
  readonly people: readonly AssignOutcome[];
  /** `paused`: the server was asked too much at once, and gets a rest until `resumesAt`. */
  readonly phase: "idle" | "running" | "paused" | "finished";
  /** Milliseconds since 1970, while paused. */
  readonly resumesAt: number | null;
}

/** How many are on their way at a time: more would not be quicker for long, but would meet the rate limit. */
const wide = 4;
/** After so many rests a person counts as failed. */
const mostRests = 6;

/** What refuses one refuses all that follow: the rest is not even sent. */
const stopsTheRest: readonly SeatsErrorReason["type"][] = [
  "no_seats_left",
  "session_ended",
  "not_permitted",
  "feature_off",
  "order_unpaid",
];

/** Assigns seats to many people, a few at a time, and tells the truth about each. Knows no screen. */
export class AssignRun {
  readonly #assign: (recipient: Recipient) => Promise<Seat>;
  readonly #listeners = new Set<() => void>();
  #people: AssignOutcome[] = [];
  #rests = new Map<Recipient, number>();
  #next = 0;
  #onTheirWay = 0;
  #resumesAt: number | null = null;
  #wake: ReturnType<typeof setTimeout> | undefined;
  #seen: AssignProgress = { people: [], phase: "idle", resumesAt: null };
  #isTold = true;

  constructor(assign: (recipient: Recipient) => Promise<Seat>) {
    this.#assign = assign;
  }

  /** Assigns to these people too, after those who wait already. */
  start = (recipients: readonly Recipient[]): void => {
    this.#people.push(...recipients.map((recipient) => ({ recipient, state: "waiting" as const })));
    this.#pump();
  };

  /** Sends nothing more. Who is on the way arrives. */
  cancel = (): void => this.#stopTheRest(null);

  /** Sends again who was stopped, and who failed for a reason that may have passed. */
  retry = (): void => {
    this.#people = this.#people.map((it) =>
      mayBeRetried(it) ? { recipient: it.recipient, state: "waiting" } : it,
    );
    this.#rests.clear();
    this.#next = 0;
    this.#pump();
  };

  /** Forgets everybody. Only for a run that is not running. */
  reset = (): void => {
    if (this.#onTheirWay > 0) return;
    this.#people = [];
    this.#rests.clear();
    this.#next = 0;
    this.#tell();
  };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  progress = (): AssignProgress => {
    if (this.#isTold) return this.#seen;
    this.#isTold = true;
    this.#seen = { people: [...this.#people], phase: this.#phase(), resumesAt: this.#resumesAt };
    return this.#seen;
  };

  #phase(): AssignProgress["phase"] {
    if (this.#people.length === 0) return "idle";
    if (this.#resumesAt !== null && this.#isWaiting()) return "paused";
    return this.#onTheirWay > 0 || this.#isWaiting() ? "running" : "finished";
  }

  #isWaiting(): boolean {
    return this.#people.slice(this.#next).some(({ state }) => state === "waiting");
  }

  #pump(): void {
    while (this.#resumesAt === null && this.#onTheirWay < wide && this.#next < this.#people.length) {
      const index = this.#next++;
      if (this.#people[index]?.state === "waiting") void this.#send(index);
    }
    this.#tell();
  }

  async #send(index: number): Promise<void> {
    const { recipient } = this.#people[index]!;
    this.#people[index] = { recipient, state: "sending" };
    this.#onTheirWay += 1;
    try {
      const seat = await this.#assign(recipient);
      this.#people[index] = { recipient, state: "done", seat };
    } catch (error) {
      if (!(error instanceof SeatsError)) throw error;
      this.#failed(index, recipient, error);
    } finally {
      this.#onTheirWay -= 1;
      this.#pump();
    }
  }

  #failed(index: number, recipient: Recipient, error: SeatsError): void {
    const { reason } = error;
    const rests = (this.#rests.get(recipient) ?? 0) + 1;
    if (reason.type === "rate_limited" && rests <= mostRests) {
      this.#rests.set(recipient, rests);
      this.#people[index] = { recipient, state: "waiting" };
      this.#next = Math.min(this.#next, index);
      this.#rest(reason.retryAfter ?? Math.min(5 * 2 ** (rests - 1), 60));
      return;
    }
    this.#people[index] = { recipient, state: "failed", error };
    if (stopsTheRest.includes(reason.type)) this.#stopTheRest(reason);
  }

  #stopTheRest(because: SeatsErrorReason | null): void {
    this.#people = this.#people.map((it) =>
      it.state === "waiting" ? { recipient: it.recipient, state: "stopped", because } : it,
    );
    clearTimeout(this.#wake);
    this.#resumesAt = null;
    this.#tell();
  }

  #rest(seconds: number): void {
    const resumesAt = Date.now() + seconds * 1000;
    if (this.#resumesAt !== null && this.#resumesAt >= resumesAt) return;
    this.#resumesAt = resumesAt;
    clearTimeout(this.#wake);
    this.#wake = setTimeout(() => {
      this.#resumesAt = null;
      this.#pump();
    }, seconds * 1000);
  }

  /** Once for all that happens in a moment: four answers at a time are one picture. */
  #tell(): void {
    if (!this.#isTold) return;
    this.#isTold = false;
    queueMicrotask(() => this.#listeners.forEach((notify) => notify()));
  }
}

/** Whether {@link AssignRun.retry} would send this person again. */
export function mayBeRetried(it: AssignOutcome): boolean {
  return it.state === "stopped" || (it.state === "failed" && canWorkAgain[it.error.reason.type]);
}
