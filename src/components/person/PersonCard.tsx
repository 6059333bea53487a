import type { Labels } from "../../labels/Labels.ts";
import { seatState } from "../../model/seatState.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import { personShown } from "../words/personShown.tsx";
import { SeatStatusWord } from "../words/SeatStatusWord.tsx";

export interface PersonCardProps {
  readonly seat: ShownSeat;
  readonly now: Date;
  readonly labels: Labels;
}

/** The person a dialog is about, as the row shows them. */
export function PersonCard({ seat, now, labels }: PersonCardProps) {
  const state = seatState(seat, now);
  return (
    <div className="ps-person">
      {personShown(seat, state, labels)}
      <span className="ps-status" data-status={state}>
        <SeatStatusWord state={state} labels={labels} />
      </span>
    </div>
  );
}
