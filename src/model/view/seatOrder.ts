import type { Seat } from "../../api/Seat.ts";
import { invitationEnd } from "../invitationEnd.ts";
import { personOf } from "../personOf.ts";
import { seatState, type SeatState } from "../seatState.ts";
import type { ShownSeat } from "../ShownSeats.ts";
import { sinceOf } from "../sinceOf.ts";
import type { SeatSort } from "./SeatView.ts";

/** What a seat is sorted by: two numbers, then words. */
export interface SortKey {
  readonly seat: ShownSeat;
  readonly first: number;
  readonly second: number;
  readonly text: string;
}

export interface SeatOrder {
  readonly keyOf: (seat: ShownSeat) => SortKey;
  readonly compare: (one: SortKey, other: SortKey) => number;
}

export interface SeatOrderOptions {
  readonly sort: SeatSort;
  /** The moment for which states are told. */
  readonly moment: Date;
  readonly locale?: string | undefined;
  /** Whether a seat is the asking person's own: it stands before the others. */
  readonly isYou?: ((seat: Seat) => boolean) | undefined;
  /** What the host's own column is sorted by; null stands last. */
  readonly sortBy?: ((seat: ShownSeat) => string | number | null) | undefined;
}

type KeyOf = (seat: ShownSeat) => Omit<SortKey, "seat">;

const rank: Record<SeatState, number> = { expired: 0, pending: 1, claimed: 3, unknown: 4, revoked: 5 };
const yours = 2;

/** How two seats compare under a sort; by `status`, those who need something come first. */
export function seatOrder({ sort, moment, locale, isYou, sortBy }: SeatOrderOptions): SeatOrder {
  const { compare } = new Intl.Collator(locale, { numeric: true });

  const keys: Record<string, KeyOf> = {
    status: (seat) => {
      const state = seatState(seat, moment);
      const isInvited = state === "pending" || state === "expired";
      return {
        first: state === "claimed" && isYou?.(seat) ? yours : rank[state],
        second: isInvited ? invitationEnd(seat) : 0,
        text: personOf(seat).title ?? "",
      };
    },
    member: (seat) => {
      const { title } = personOf(seat);
      return { first: title === null ? last : 0, second: 0, text: title ?? "" };
    },
    since: (seat) => ({
      first: sinceOf(seat, seatState(seat, moment))?.getTime() ?? last,
      second: 0,
      text: personOf(seat).title ?? "",
    }),
  };
  const own: KeyOf = (seat) => {
    const value = sortBy?.(seat) ?? null;
    return typeof value === "number"
      ? { first: value, second: 0, text: "" }
      : { first: value === null ? last : 0, second: 0, text: value ?? "" };
  };
  // A column that is not there, or that cannot be sorted by, leaves the order as at the start.
  const known = sortBy ? own : Object.hasOwn(keys, sort.by) ? keys[sort.by] : undefined;
  const keyOf = known ?? keys["status"]!;
  const sign = known && sort.direction === "descending" ? -1 : 1;
  /** Stands last in either direction. */
  const last = sign * Infinity;

  return {
    keyOf: (seat) => ({ seat, ...keyOf(seat) }),
    // For two that stand last, Infinity − Infinity is NaN, which `||` passes over like 0.
    compare: (one, other) =>
      sign *
      (one.first - other.first ||
        one.second - other.second ||
        compare(one.text, other.text) ||
        (one.seat.id < other.seat.id ? -1 : Number(one.seat.id > other.seat.id))),
  };
}
