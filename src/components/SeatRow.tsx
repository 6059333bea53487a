"use client";

import { memo, type MouseEvent } from "react";
import type { PageLabels } from "../labels/enPage.ts";
import { personOf } from "../model/personOf.ts";
import { seatState, type SeatState } from "../model/seatState.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { sinceOf } from "../model/sinceOf.ts";
import { Avatar, type AvatarProps } from "../primitives/Avatar.tsx";
import { IconButton } from "../primitives/IconButton.tsx";
import { EmailText } from "./EmailText.tsx";
import { sayExactly, sayPast } from "./sayTime.ts";
import { SeatStatus } from "./SeatStatus.tsx";

export interface SeatRowProps {
  readonly seat: ShownSeat;
  /** What the row is known by, on the element too. */
  readonly rowKey: string;
  readonly now: Date;
  readonly labels: PageLabels;
  readonly resentAt: number | undefined;
  readonly menuOpen: boolean;
  readonly onMenu: (seat: ShownSeat, rowKey: string, click: MouseEvent<HTMLElement>) => void;
}

const avatars: Record<SeatState, AvatarProps["status"]> = {
  claimed: "claimed",
  pending: "pending",
  expired: "expired",
  revoked: "free",
  unknown: "free",
};

export const SeatRow = memo(function SeatRow({
  seat,
  rowKey,
  now,
  labels,
  resentAt,
  menuOpen,
  onMenu,
}: SeatRowProps) {
  const { name, email, title } = personOf(seat);
  const person = title ?? labels.nobody;
  const state = seatState(seat, now);
  const leaving = seat.pending === "revoke";
  const since = sinceOf(seat, now);
  return (
    <tr
      className="ps-row"
      role="row"
      data-key={rowKey}
      data-status={state}
      data-pending={seat.pending}
      data-leaving={leaving || undefined}
    >
      <th className="ps-member" scope="row" role="rowheader">
        <Avatar name={name} status={avatars[state]} />
        <span className="ps-member-text">
          <span className="ps-member-name">
            {name || !email ? <bdi>{person}</bdi> : <EmailText email={email} />}
          </span>
          {name && email && (
            <span className="ps-member-email" title={email}>
              <EmailText email={email} />
            </span>
          )}
        </span>
      </th>
      <td className="ps-cell-status" role="cell">
        <span className="ps-status" data-status={leaving ? "leaving" : state}>
          <SeatStatus seat={seat} now={now} labels={labels} resentAt={resentAt} />
        </span>
      </td>
      <td className="ps-cell-since" role="cell">
        {since && (
          <time dateTime={since.toISOString()} title={sayExactly(since, labels)}>
            {sayPast(since, now, labels)}
          </time>
        )}
      </td>
      <td className="ps-cell-menu" role="cell">
        <IconButton
          icon="dots"
          label={labels.actionsFor(person)}
          aria-haspopup="menu"
          aria-expanded={menuOpen}
          aria-disabled={seat.pending !== undefined || undefined}
          onClick={(event) => {
            if (seat.pending === undefined) onMenu(seat, rowKey, event);
          }}
        />
      </td>
    </tr>
  );
});
