import type { Labels } from "../labels/Labels.ts";
import { personOf } from "../model/personOf.ts";
import { seatState } from "../model/seatState.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import type { MenuItem } from "../primitives/Menu.tsx";

export interface RowActions {
  readonly onResend: (seat: ShownSeat) => void;
  readonly onCopy: (email: string) => void;
  readonly onRevoke: (seat: ShownSeat) => void;
}

/** What can be done with a seat now, as data for the menu. */
export function rowMenuItems(
  seat: ShownSeat,
  now: Date,
  labels: Labels,
  { onResend, onCopy, onRevoke }: RowActions,
): readonly MenuItem[] {
  const { email } = personOf(seat);
  return [
    // An expired invitation sent again is a dead link: only one that can still be claimed is worth sending.
    seatState(seat, now) === "pending" && {
      id: "resend",
      icon: "send" as const,
      label: labels.resend,
      onSelect: () => onResend(seat),
    },
    // A page that is not served securely has no clipboard.
    email !== null &&
      "clipboard" in navigator && {
        id: "copy",
        icon: "copy" as const,
        label: labels.copyEmail,
        onSelect: () => onCopy(email),
      },
    {
      id: "revoke",
      icon: "revoke" as const,
      label: labels.revokeAsk,
      tone: "danger" as const,
      onSelect: () => onRevoke(seat),
    },
  ].filter((item) => item !== false);
}
