import type { Seat } from "../api/Seat.ts";
import { samePerson } from "../model/samePerson.ts";
import { undoTime } from "../model/undoTime.ts";

/** A seat that will be revoked unless it is taken back. Nothing has been sent yet. */
export interface WaitingRevoke {
  readonly seat: Seat;
  /** When it is sent, in milliseconds since 1970. It moves while the countdown is held. */
  readonly deadline: number;
}

/** One revocation that may be sent: it tells the seat, or null when it failed. */
interface Revocation {
  readonly send: () => Promise<Seat | null>;
  /** The page goes away: what has not left by now leaves at once. */
  readonly leave: () => void;
}

interface Entry extends WaitingRevoke, Revocation {
  readonly onRevoked: ((seat: Seat) => void) | undefined;
}

/** Revocations that wait a while before they are sent, each for itself. Knows no screen. */
export class DeferredRevokes {
  readonly #prepare: (seat: Seat) => Revocation;
  readonly #listeners = new Set<() => void>();
  readonly #underWay = new Set<Entry>();
  /** Oldest first, so the first is due first. */
  #waiting: readonly Entry[] = [];
  #holders = 0;
  #heldSince: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(prepare: (seat: Seat) => Revocation) {
    this.#prepare = prepare;
  }

  /** Revokes this seat after a while; a second time changes nothing. `onRevoked` after the server agreed. */
  revoke = (seat: Seat, onRevoked?: (seat: Seat) => void): void => {
    if ([...this.#waiting, ...this.#underWay].some(isFor(seat))) return;
    const deadline = (this.#heldSince ?? Date.now()) + undoTime;
    this.#wait([...this.#waiting, { seat, deadline, onRevoked, ...this.#prepare(seat) }]);
  };

  /** Takes it back. Nothing happens to a seat whose revocation has left. */
  undo = (seat: Seat): void => this.#wait(this.#waiting.filter((it) => !isFor(seat)(it)));

  /** Holds the countdown of all that wait, until what it gives is called. */
  hold = (): (() => void) => {
    this.#holders += 1;
    this.#heldSince ??= Date.now();
    this.#wait(this.#waiting);
    return () => {
      this.#holders -= 1;
      if (this.#holders > 0 || this.#heldSince === null) return;
      const held = Date.now() - this.#heldSince;
      this.#heldSince = null;
      this.#wait(this.#waiting.map((it) => ({ ...it, deadline: it.deadline + held })));
    };
  };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  waiting = (): readonly WaitingRevoke[] => this.#waiting;

  #wait(waiting: readonly Entry[]): void {
    this.#waiting = waiting;
    clearTimeout(this.#timer);
    const first = waiting[0];
    if (first && this.#heldSince === null)
      this.#timer = setTimeout(
        // Not by the clock, which may have been put back meanwhile.
        () => this.#send(({ deadline }) => deadline <= first.deadline),
        first.deadline - Date.now(),
      );
    const mayLeave = first || this.#underWay.size > 0;
    (mayLeave ? addEventListener : removeEventListener)("pagehide", this.#leave);
    this.#listeners.forEach((notify) => notify());
  }

  #send(which: (entry: Entry) => boolean): void {
    const due = this.#waiting.filter(which);
    for (const entry of due) {
      this.#underWay.add(entry);
      void entry
        .send()
        .then((seat) => seat && entry.onRevoked?.(seat))
        .finally(() => {
          this.#underWay.delete(entry);
          this.#wait(this.#waiting);
        });
    }
    this.#wait(this.#waiting.filter((it) => !due.includes(it)));
  }

  /** A hidden page may come back, a left one does not: only then there is no time to wait for. */
  #leave = (): void => {
    [...this.#underWay, ...this.#waiting].forEach(({ leave }) => leave());
    this.#send(() => true);
  };
}

function isFor(seat: Seat): (entry: WaitingRevoke) => boolean {
  return (entry) => entry.seat.id === seat.id && samePerson(entry.seat, seat);
}
