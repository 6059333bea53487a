import type { ReactNode } from "react";
import type { Seat } from "../../api/Seat.ts";
import type { PageLabels } from "../../labels/enPage.ts";
import { personOf } from "../../model/personOf.ts";
import type { SeatState } from "../../model/seatState.ts";
import { Avatar } from "../../primitives/Avatar.tsx";
import { EmailText } from "./EmailText.tsx";
import { personTitle } from "./personTitle.tsx";

/** The person on a seat as a row shows them: the avatar, and beside it two lines if there is a name, else one. */
export function personShown(
  seat: Seat,
  state: SeatState,
  labels: PageLabels,
  /** Behind the name. */
  tag?: ReactNode,
) {
  const { name, email } = personOf(seat);
  return (
    <>
      <Avatar name={name} status={state === "revoked" || state === "unknown" ? "free" : state} />
      <span className="ps-member-text">
        <span className="ps-member-name">
          {personTitle(seat, labels)}
          {tag}
        </span>
        {name && email && (
          <span className="ps-member-email">
            <EmailText email={email} />
          </span>
        )}
      </span>
    </>
  );
}
