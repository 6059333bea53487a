"use client";

import { useState, type ComponentPropsWithoutRef } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { Labels } from "../labels/Labels.ts";
import { AssignSeatDialog } from "./AssignSeatDialog.tsx";
import { SeatsHeader } from "./SeatsHeader.tsx";
import { SeatsRoot } from "./SeatsRoot.tsx";
import { SeatTable, type SeatTableProps } from "./SeatTable.tsx";

export interface SeatManagerProps
  extends
    Omit<ComponentPropsWithoutRef<"section">, "children">,
    Pick<SeatTableProps, "view" | "defaultView" | "onViewChange" | "columns" | "rowActions" | "revokeMode"> {
  readonly source: SeatSource;
  /** More seats are needed than are free, so many: the way to buy them is yours. */
  readonly onSeatsNeeded?: ((count: number) => void) | undefined;
  /** Offers to claim seats at once, without an invitation. Default: not offered. */
  readonly allowsClaimAtOnce?: boolean | undefined;
  /** After the server agreed, for each seat. */
  readonly onAssigned?: ((seat: Seat) => void) | undefined;
  /** After the server agreed, for each seat. */
  readonly onRevoked?: ((seat: Seat) => void) | undefined;
  /** After the server agreed, for each invitation sent again or renewed. */
  readonly onResent?: ((seat: Seat) => void) | undefined;
  /** After the server agreed, with the seat of the new person. */
  readonly onReassigned?: ((seat: Seat) => void) | undefined;
  readonly labels?: Partial<Labels> | undefined;
}

/**
 * Everything a billing manager does with the seats of a subscription or an order. Made only of public parts: to
 * change what no prop changes, copy this file. Renders a `<section>`.
 *
 * @example
 * <SeatManager source={{ subscriptionId }} onAssigned={(seat) => track(seat.id)} />
 */
export function SeatManager({
  source,
  onSeatsNeeded,
  allowsClaimAtOnce,
  onAssigned,
  onRevoked,
  onResent,
  onReassigned,
  view,
  defaultView,
  onViewChange,
  columns,
  rowActions,
  revokeMode,
  labels,
  ...rest
}: SeatManagerProps) {
  const [assigning, setAssigning] = useState(false);
  const openAssign = () => setAssigning(true);
  return (
    <SeatsRoot {...rest} labels={labels}>
      <SeatsHeader source={source} onAssign={openAssign} labels={labels} />
      <SeatTable
        source={source}
        onAssign={openAssign}
        onRevoked={onRevoked}
        onResent={onResent}
        onReassigned={onReassigned}
        view={view}
        defaultView={defaultView}
        onViewChange={onViewChange}
        columns={columns}
        rowActions={rowActions}
        revokeMode={revokeMode}
        labels={labels}
      />
      <AssignSeatDialog
        source={source}
        open={assigning}
        onOpenChange={setAssigning}
        onSeatsNeeded={onSeatsNeeded}
        allowsClaimAtOnce={allowsClaimAtOnce}
        onAssigned={onAssigned}
        labels={labels}
      />
    </SeatsRoot>
  );
}
