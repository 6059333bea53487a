"use client";

import type { PageLabels } from "../../labels/enPage.ts";
import type { Labels } from "../../labels/Labels.ts";
import { invitedAt } from "../../model/invitedAt.ts";
import type { SeatState } from "../../model/seatState.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import { plainValue } from "../../model/view/plainValue.ts";
import { useLabels } from "../frame/useLabels.ts";
import { sayPerson } from "../words/sayPerson.ts";
import { sayExactly } from "../words/sayTime.ts";

export interface SeatDetailsProps {
  readonly seat: ShownSeat;
  readonly state: SeatState;
  readonly labels: PageLabels;
}

/** All that is known of a seat: its dates, its ids, and what was noted with it. */
export function SeatDetails({ seat, state, labels: page }: SeatDetailsProps) {
  const labels = useLabels(page);
  const rows = [...datesOf(seat, state, labels), ...idsOf(seat, labels), ...notesOf(seat)];
  return (
    <dl className="ps-details" aria-label={labels.detailsOf(sayPerson(seat, labels))}>
      {rows.map(([name, value], nth) => (
        // A note of the host's may be named like a row of ours.
        <div key={`${nth} ${name}`}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Row = readonly [name: string, value: string];

function datesOf(seat: ShownSeat, state: SeatState, labels: Labels): Row[] {
  const dates: [string, string | Date | null][] = [
    [labels.createdAt, invitedAt(seat)],
    [labels.claimedAt, seat.claimed_at],
    [
      state === "expired" ? labels.expiredAt : labels.expiresAt,
      seat.status === "pending" ? seat.invitation_token_expires_at : null,
    ],
    [labels.revokedAt, seat.revoked_at],
  ];
  return dates.flatMap(([name, date]) =>
    date === null ? [] : [[name, sayExactly(new Date(date), labels)] as const],
  );
}

function idsOf(seat: ShownSeat, labels: Labels): Row[] {
  const ids: [string, string | null | undefined][] = [
    [labels.externalId, seat.member?.external_id],
    [labels.memberId, seat.member_id],
    [labels.customerId, seat.customer_id],
    [labels.seatId, seat.pending === "assign" ? null : seat.id],
  ];
  return ids.flatMap(([name, id]) => (id ? [[name, id] as const] : []));
}

function notesOf({ seat_metadata: notes }: ShownSeat): Row[] {
  return Object.entries(notes ?? {}).map(([name, value]) => [name, plainValue(value)]);
}
