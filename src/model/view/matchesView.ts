import { seatState } from "../seatState.ts";
import type { ShownSeat } from "../ShownSeats.ts";
import { foldText } from "./foldText.ts";
import { seatText } from "./seatText.ts";
import type { SeatView } from "./SeatView.ts";

export interface Matching extends Pick<SeatView, "search" | "status" | "showRevoked"> {
  /** The moment for which states are told. */
  readonly moment: Date;
}

/** Half the list shares a shorter beginning of its ids: only an id that is as short is found by so little. */
const leastOfAnId = 4;

/** Whether a seat belongs to what the view asks for. */
export function matchesView({ search, status, showRevoked, moment }: Matching): (seat: ShownSeat) => boolean {
  const words = foldText(search)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, `\n${word}${word.length < leastOfAnId ? "\n" : ""}`] as const);
  return (seat) => {
    if (seat.status === "revoked" && !showRevoked) return false;
    if (status !== "all" && seatState(seat, moment) !== status) return false;
    if (words.length === 0) return true;
    const text = seatText(seat);
    return words.every(([word, id]) => text.words.includes(word) || text.ids.includes(id));
  };
}
