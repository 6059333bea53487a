import type { Labels } from "../../labels/Labels.ts";
import { isActive } from "../../model/isActive.ts";
import { personOf } from "../../model/personOf.ts";
import { seatState } from "../../model/seatState.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import type { MenuItem } from "../../primitives/Menu.tsx";
import { moreIcons } from "../../primitives/moreIcons.ts";
import type { SeatRowAction } from "../SeatRowAction.ts";

export interface RowMenuOptions {
  readonly moment: Date;
  readonly labels: Labels;
  readonly isExpanded: boolean;
  /** Whether a revocation asks first, or can be taken back. */
  readonly asks: boolean;
  /** The seconds until its invitation may be sent once more; null when it may. */
  readonly resendIn: number | null;
  /** The host's own. */
  readonly own: readonly SeatRowAction[];
  readonly onAct: (kind: "resend" | "renew" | "reassign" | "revoke" | "details") => void;
  readonly onCopy: (email: string) => void;
}

/** What can be done with a seat now, as data for the menu. */
export function rowMenuItems(seat: ShownSeat, options: RowMenuOptions): readonly MenuItem[] {
  const { moment, labels, isExpanded, asks, resendIn, own, onAct, onCopy } = options;
  const { email } = personOf(seat);
  const state = seatState(seat, moment);
  const items: (MenuItem | false)[] = [
    // An expired invitation sent again is a dead link: only one that can still be claimed is worth sending.
    state === "pending" && {
      id: "resend",
      icon: moreIcons.send,
      label: resendIn === null ? labels.resend : labels.resendSoon(labels.seconds(resendIn)),
      isUnavailable: resendIn !== null,
      onSelect: () => onAct("resend"),
    },
    state === "expired" && {
      id: "renew",
      icon: moreIcons.send,
      label: labels.renewInvitation,
      onSelect: () => onAct("renew"),
    },
    // A page that is not served securely has no clipboard.
    email !== null &&
      "clipboard" in navigator && {
        id: "copy",
        icon: moreIcons.copy,
        label: labels.copyEmail,
        onSelect: () => onCopy(email),
      },
    isActive(seat) && {
      id: "reassign",
      icon: moreIcons.swap,
      label: labels.reassignAsk,
      onSelect: () => onAct("reassign"),
    },
    {
      id: "details",
      icon: moreIcons.details,
      label: isExpanded ? labels.hideDetails : labels.showDetails,
      onSelect: () => onAct("details"),
    },
    ...own.map(({ id, label, onSelect }) => ({ id: `own ${id}`, label, onSelect: () => onSelect(seat) })),
    isActive(seat) && {
      id: "revoke",
      icon: moreIcons.revoke,
      label: asks ? labels.revokeAsk : labels.revokeSeat,
      tone: "danger",
      onSelect: () => onAct("revoke"),
    },
  ];
  return items.filter((item) => item !== false);
}
