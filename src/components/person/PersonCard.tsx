import type { Labels } from "../../labels/Labels.ts";
import { personOf } from "../../model/personOf.ts";
import { seatState } from "../../model/seatState.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import { Avatar } from "../../primitives/Avatar.tsx";
import { personText } from "../words/personText.tsx";
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
      <Avatar
        name={personOf(seat).name}
        status={state === "claimed" || state === "pending" || state === "expired" ? state : "free"}
      />
      {personText(seat, labels)}
      <span className="ps-status" data-status={state}>
        <SeatStatusWord state={state} labels={labels} />
      </span>
    </div>
  );
}
