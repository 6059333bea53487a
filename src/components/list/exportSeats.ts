import type { Labels } from "../../labels/Labels.ts";
import { invitedAt } from "../../model/invitedAt.ts";
import { personOf } from "../../model/personOf.ts";
import { seatState } from "../../model/seatState.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import { csvText } from "../../model/view/csvText.ts";
import { plainValue } from "../../model/view/plainValue.ts";

/** Gives the browser a CSV file of these seats: who, in which state, since when, and what was noted with each. */
export function exportSeats(seats: readonly ShownSeat[], moment: Date, labels: Labels): void {
  const text = seatTable(seats, moment, labels);
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${labels.title.toLowerCase()}.csv`;
  link.click();
  // Safari reads the file only after the click has come to its end.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function seatTable(seats: readonly ShownSeat[], moment: Date, labels: Labels): string {
  const notes = [...new Set(seats.flatMap(({ seat_metadata: kept }) => Object.keys(kept ?? {})))];
  const head = [
    labels.csv.name,
    labels.csv.email,
    labels.status,
    labels.createdAt,
    labels.expiresAt,
    labels.claimedAt,
    labels.revokedAt,
    labels.seatId,
    labels.memberId,
    labels.externalId,
    labels.customerId,
    ...notes,
  ];
  const rows = seats.map((seat) => {
    const { name, email } = personOf(seat);
    // While an assignment is on its way, these are made up.
    const isDrawn = seat.pending === "assign";
    return [
      name,
      email,
      labels[seatState(seat, moment)],
      invitedAt(seat)?.toISOString(),
      seat.status === "pending" && !isDrawn ? seat.invitation_token_expires_at : null,
      seat.claimed_at,
      seat.revoked_at,
      isDrawn ? null : seat.id,
      seat.member_id,
      seat.member?.external_id,
      seat.customer_id,
      ...notes.map((note) => plainValue(seat.seat_metadata?.[note] ?? "")),
    ];
  });
  return csvText([head, ...rows]);
}
