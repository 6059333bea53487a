import type { Seat } from "../../src/index.ts";
import type { SeatServer } from "../../src/testing/index.ts";
import { inkOf } from "./inkOf.ts";
import { personOn } from "./personOn.ts";

/** The server's seats between two changes. */
export interface Moment {
  readonly rows: ReadonlyMap<string, Seat>;
  readonly holders: ReadonlySet<string>;
  readonly total: number;
}

/**
 * What the server was, from the first moment to the last: the truth that pages are measured by. A moment is named
 * by its number.
 */
export class Journal {
  readonly #moments: Moment[] = [];
  readonly #server: SeatServer;
  #last = "";

  constructor(server: SeatServer) {
    this.#server = server;
    this.look();
  }

  /** The moment that is now. */
  get now(): number {
    return this.#moments.length - 1;
  }

  /** Looks whether the server has changed since. */
  look(): void {
    const seats = this.#server.seats();
    const total = this.#server.subscription().seats ?? 0;
    const all = [total, ...seats.map(inkOf)].join("\n");
    if (all === this.#last) return;
    this.#last = all;
    const holders = seats.flatMap((seat) => personOn(seat) ?? []);
    this.#moments.push({
      rows: new Map(seats.map((seat) => [seat.id, seat])),
      holders: new Set(holders),
      total,
    });
  }

  at(moment: number): Moment {
    const known = this.#moments[moment];
    if (!known) throw new Error(`The journal has no moment ${moment}.`);
    return known;
  }

  personAt(moment: number, seatId: string): string | null {
    const row = this.at(moment).rows.get(seatId);
    return row ? personOn(row) : null;
  }

  /** The row that changed at a moment, if one did. */
  changedAt(moment: number): string | undefined {
    const before = this.at(moment - 1).rows;
    return [...this.at(moment).rows.values()].find((row) => {
      const old = before.get(row.id);
      return old === undefined || inkOf(old) !== inkOf(row);
    })?.id;
  }

  /** Whether something was so at some moment of a stretch, both ends counted. */
  wasEver(from: number, to: number, isSo: (moment: Moment) => boolean): boolean {
    return this.#moments.slice(from, to + 1).some(isSo);
  }

  /** Whether a person has had a seat at every moment of a stretch, both ends counted. */
  heldThrough(person: string, from: number, to = this.now): boolean {
    return !this.wasEver(from, to, ({ holders }) => !holders.has(person));
  }

  /** The first moment from then on at which the server's row said exactly this; undefined if there was none. */
  momentOfRow(row: Seat, since = 0): number | undefined {
    const ink = inkOf(row);
    return this.#first(since, ({ rows }) => {
      const truth = rows.get(row.id);
      return truth !== undefined && inkOf(truth) === ink;
    });
  }

  /** The first moment from then on with so many seats in all; undefined if there was none. */
  momentOfTotal(total: number, since = 0): number | undefined {
    return this.#first(since, (moment) => moment.total === total);
  }

  #first(since: number, isSo: (moment: Moment) => boolean): number | undefined {
    const index = this.#moments.findIndex((moment, nth) => nth >= since && isSo(moment));
    return index === -1 ? undefined : index;
  }
}
