import type { Seat } from "../../api/Seat.ts";
import { sameHolder } from "../../model/sameHolder.ts";
import { undoTime } from "../../model/undoTime.ts";

/** A seat that will be revoked unless it is taken back. Nothing has been sent yet. */
export interface WaitingRevoke {
  readonly seat: Seat;
  /** When it will be sent, in milliseconds since 1970. It moves on while the countdown is held. */
  readonly deadline: number;
}

/** How one revocation is sent: `send` gives the seat, or null when it failed. */
interface Revocation {
  readonly send: () => Promise<Seat | null>;
  /** When the page goes away: sends at once, unless it has left already. */
  readonly leave: () => void;
}

interface Entry extends WaitingRevoke, Revocation {
  readonly onRevoked: ((seat: Seat) => void) | undefined;
}

/** Revocations that each wait a while before they are sent. */
export interface DeferredRevokes {
  /** Revokes this seat after a while; a second call for it changes nothing. `onRevoked` after the server agreed. */
  readonly revoke: (seat: Seat, onRevoked?: (seat: Seat) => void) => void;
  /** Takes it back, unless it has been sent already. */
  readonly undo: (seat: Seat) => void;
  /** Sends all that wait, at once. */
  readonly sendAll: () => void;
  /** Holds the countdown of all that wait, until the function it returns is called. */
  readonly hold: () => () => void;
}

/** Without React. `tell` hears who waits, oldest first, whenever that may have changed. */
export function createDeferredRevokes(
  tell: (waiting: readonly WaitingRevoke[]) => void,
  prepare: (seat: Seat) => Revocation,
): DeferredRevokes {
  const underWay = new Set<Entry>();
  /** Oldest first, so the first is due first. */
  let waiting: readonly Entry[] = [];
  let holders = 0;
  let heldSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(now: readonly Entry[]): void {
    waiting = now;
    clearTimeout(timer);
    const first = waiting[0];
    if (first && heldSince === null)
      timer = setTimeout(
        // Not compared with the clock, which may have been put back meanwhile.
        () => send(({ deadline }) => deadline <= first.deadline),
        first.deadline - Date.now(),
      );
    const mayLeave = first || underWay.size > 0;
    (mayLeave ? addEventListener : removeEventListener)("pagehide", leave);
    tell(waiting);
  }

  function send(which: (entry: Entry) => boolean): void {
    const due = waiting.filter(which);
    for (const entry of due) {
      underWay.add(entry);
      void entry
        .send()
        .then((seat) => seat && entry.onRevoked?.(seat))
        .finally(() => {
          underWay.delete(entry);
          wait(waiting);
        });
    }
    wait(waiting.filter((it) => !due.includes(it)));
  }

  /** Only when the page is left: a hidden one may come back, and its countdown goes on. */
  function leave(): void {
    [...underWay, ...waiting].forEach((it) => it.leave());
    sendAll();
  }

  function sendAll(): void {
    send(() => true);
  }

  return {
    revoke: (seat, onRevoked) => {
      if ([...waiting, ...underWay].some((it) => sameHolder(it.seat, seat))) return;
      const deadline = (heldSince ?? Date.now()) + undoTime;
      wait([...waiting, { seat, deadline, onRevoked, ...prepare(seat) }]);
    },
    undo: (seat) => {
      const others = waiting.filter((it) => !sameHolder(it.seat, seat));
      if (others.length < waiting.length) wait(others);
    },
    sendAll,
    hold: () => {
      holders += 1;
      heldSince ??= Date.now();
      wait(waiting);
      return () => {
        holders -= 1;
        if (holders > 0 || heldSince === null) return;
        const held = Date.now() - heldSince;
        heldSince = null;
        wait(waiting.map((it) => ({ ...it, deadline: it.deadline + held })));
      };
    },
  };
}
