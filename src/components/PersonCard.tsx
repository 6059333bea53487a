import type { Labels } from "../labels/Labels.ts";
import { personOf } from "../model/personOf.ts";
import { seatState } from "../model/seatState.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { Avatar } from "../primitives/Avatar.tsx";
import { EmailText } from "./EmailText.tsx";
import { SeatStatusWord } from "./SeatStatusWord.tsx";

export interface PersonCardProps {
  readonly seat: ShownSeat;
  readonly now: Date;
  readonly labels: Labels;
}

/** The person a dialog is about, as the row shows them. */
export function PersonCard({ seat, now, labels }: PersonCardProps) {
  const { name, email, title } = personOf(seat);
  const state = seatState(seat, now);
  return (
    <div className="ps-person">
      <Avatar
        name={name}
        status={state === "claimed" || state === "pending" || state === "expired" ? state : "free"}
      />
      <span className="ps-member-text">
        <span className="ps-member-name">
          {name || !email ? <bdi>{title ?? labels.nobody}</bdi> : <EmailText email={email} />}
        </span>
        {name && email && (
          <span className="ps-member-email">
            <EmailText email={email} />
          </span>
        )}
      </span>
      <span className="ps-status" data-status={state}>
        <SeatStatusWord state={state} labels={labels} />
      </span>
    </div>
  );
}
