"use client";

import { memo, type Dispatch, type RefObject, type SetStateAction } from "react";
import type { Seat } from "../../api/Seat.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import type { Labels } from "../../labels/Labels.ts";
import type { BulkKind, ShownSeat } from "../../model/ShownSeats.ts";
import { BulkDialog } from "../BulkDialog.tsx";
import { focusTarget } from "./focusTarget.ts";

/** What is done with many seats, and whether its dialog is open. */
interface Bulk {
  readonly seats: readonly ShownSeat[];
  readonly open: boolean;
}

export type Bulks = Partial<Record<BulkKind, Bulk>>;

export interface BulkDialogsProps {
  readonly source: SeatSource;
  readonly bulks: Bulks;
  readonly onBulks: Dispatch<SetStateAction<Bulks>>;
  /** Holds the rows. */
  readonly box: RefObject<HTMLElement | null>;
  readonly onRevoked: ((seat: Seat) => void) | undefined;
  readonly onResent: ((seat: Seat) => void) | undefined;
  readonly labels: Partial<Labels> | undefined;
}

const kinds = ["resend", "renew", "revoke"] as const;
const idle: Bulk = { seats: [], open: false };

/**
 * One for each kind. A closed one still tells how what it has sent ends, also if its page was left meanwhile. Not
 * rendered again for a change of a row.
 */
export const BulkDialogs = memo(function BulkDialogs(props: BulkDialogsProps) {
  const { source, bulks, onBulks, box, onRevoked, onResent, labels } = props;
  const find = (place: string) => box.current?.querySelector<HTMLElement>(place);
  return kinds.map((kind) => {
    const bulk = bulks[kind] ?? idle;
    return (
      <BulkDialog
        key={kind}
        {...bulk}
        source={source}
        kind={kind}
        onOpenChange={(open) => onBulks((all) => ({ ...all, [kind]: { ...bulk, open } }))}
        onChanged={kind === "revoke" ? onRevoked : onResent}
        labels={labels}
        returnFocus={() =>
          // Where it was asked, if it can be asked again.
          find(`.ps-bulk [data-kind=${kind}]:not([aria-disabled="true"])`) ??
          find(".ps-row-head input") ??
          focusTarget(box.current, "", 0)
        }
      />
    );
  });
});
