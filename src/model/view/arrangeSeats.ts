import type { ShownSeat } from "../ShownSeats.ts";
import type { Matching } from "./matchesView.ts";
import { resortedSeats } from "./resortedSeats.ts";
import type { SeatOrder } from "./seatOrder.ts";
import { sortedSeats } from "./sortedSeats.ts";

export interface ArrangeInput extends Matching {
  readonly seats: readonly ShownSeat[];
  readonly order: SeatOrder;
  /** Whether a seat belongs to what the view asks for: `matchesView` of the rest. */
  readonly isShown: (seat: ShownSeat) => boolean;
}

export interface Arrangement {
  readonly input: ArrangeInput;
  /** All seats in order. */
  readonly sorted: readonly ShownSeat[];
  /** Those of them that the view asks for. */
  readonly shown: readonly ShownSeat[];
}

/** Seats between two pauses. */
const stride = 512;
/** Enough for the first screen. */
const few = 48;

/**
 * Filters and sorts for a view, in steps: at each `yield` the caller may pause. It yields the first seats once, as soon
 * as they are known, else undefined. What the arrangement before has in order already is not sorted again.
 */
export function* arrangeSeats(
  input: ArrangeInput,
  before: Arrangement | null,
): Generator<readonly ShownSeat[] | undefined, Arrangement> {
  const { isShown } = input;
  const known = before && before.input.order === input.order ? before : null;
  const sorted =
    (known && (known.input.seats === input.seats ? known.sorted : resort(known, input))) ??
    (yield* sortedFor(input, isShown));

  const shown: ShownSeat[] = [];
  let isFirstScreenKnown = false;
  for (let at = 0; at < sorted.length; at += 1) {
    const seat = sorted[at]!;
    if (isShown(seat)) shown.push(seat);
    if (at % stride !== stride - 1) continue;
    const isNews: boolean = !isFirstScreenKnown && shown.length >= few;
    isFirstScreenKnown ||= isNews;
    yield isNews ? [...shown] : undefined;
  }
  return { input, sorted, shown };
}

function resort({ input: { seats }, sorted }: Arrangement, { seats: after, order }: ArrangeInput) {
  return resortedSeats(seats, sorted, after, order);
}

function* sortedFor({ seats, order }: ArrangeInput, isShown: (seat: ShownSeat) => boolean) {
  const steps = sortedSeats(seats, order, few);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield value?.filter(isShown);
  }
}
