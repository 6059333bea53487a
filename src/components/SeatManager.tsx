"use client";

import { useState, type ComponentPropsWithoutRef } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { Subscription } from "../api/Subscription.ts";
import { usePortalUser } from "../hooks/usePortalUser.ts";
import { useSubscription } from "../hooks/useSubscription.ts";
import type { Labels } from "../labels/Labels.ts";
import { planState } from "../model/plan/planState.ts";
import { AssignSeatDialog } from "./AssignSeatDialog.tsx";
import { ChangeSeatsDialog } from "./ChangeSeatsDialog.tsx";
import { SeatsHeader } from "./SeatsHeader.tsx";
import { SeatsNotices } from "./SeatsNotices.tsx";
import { SeatsRoot } from "./SeatsRoot.tsx";
import { SeatTable, type SeatTableProps } from "./SeatTable.tsx";

export interface SeatManagerProps
  extends
    Omit<ComponentPropsWithoutRef<"section">, "children">,
    Pick<SeatTableProps, "view" | "defaultView" | "onViewChange" | "columns" | "rowActions" | "revokeMode"> {
  readonly source: SeatSource;
  /**
   * `count` seats are missing, and their number cannot be changed here (an order, for example): lead the person to buy
   * them. If you return a promise, the list is asked anew once it is settled, and what was typed is there again.
   */
  readonly onSeatsNeeded?: ((count: number) => unknown) | undefined;
  /** The person wants to pay, or to renew the plan: lead them there. Without this callback there is no button. */
  readonly onBillingNeeded?: (() => void) | undefined;
  /** Offers to claim seats at once, without an invitation. Default: not offered. */
  readonly allowsClaimAtOnce?: boolean | undefined;
  /** Nothing can be changed here. Default: what the role of the person allows. */
  readonly readOnly?: boolean | undefined;
  /** After the server agreed, for each seat. */
  readonly onAssigned?: ((seat: Seat) => void) | undefined;
  /** After the server agreed, for each seat. */
  readonly onRevoked?: ((seat: Seat) => void) | undefined;
  /** After the server agreed, for each invitation sent again or renewed. */
  readonly onResent?: ((seat: Seat) => void) | undefined;
  /** After the server agreed, with the seat of the new person. */
  readonly onReassigned?: ((seat: Seat) => void) | undefined;
  /** After the server agreed. `seats` is the present number; what is booked for later is in `pending_update`. */
  readonly onSeatsChanged?: ((subscription: Subscription) => void) | undefined;
  readonly labels?: Partial<Labels> | undefined;
}

/**
 * Everything a billing manager does with the seats of a subscription or an order. Made only of public parts: to
 * change what no prop changes, copy this file. Renders a `<section>`.
 *
 * @example
 * <SeatManager source={{ subscriptionId }} onAssigned={(seat) => track(seat.id)} />
 */
export function SeatManager(props: SeatManagerProps) {
  const { subscriptionId, orderId } = props.source;
  // Remounted for another plan: no dialog stays open from the one before.
  return <Manager key={subscriptionId ?? orderId} {...props} />;
}

function Manager({
  source,
  onSeatsNeeded,
  onBillingNeeded,
  allowsClaimAtOnce,
  readOnly: isOnlyShown = false,
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
  onSeatsChanged,
  labels,
  ...rest
}: SeatManagerProps) {
  const [assigning, setAssigning] = useState(false);
  const [file, setFile] = useState<File>();
  const [changing, setChanging] = useState(false);
  const [wanted, setWanted] = useState<number>();
  // Shown before the role is known: most who come here may change seats.
  const mayNot = usePortalUser().data?.canManage === false;
  const readOnly = isOnlyShown || mayNot;
  const plan = useSubscription(source).data;
  // A seat in a plan that has ended would give nobody anything.
  const hasEnded = planState(plan) === "ended";
  const openAssign = readOnly || hasEnded ? undefined : () => setAssigning(true);
  const openChange = (seats?: number) => {
    setWanted(seats);
    setChanging(true);
  };
  return (
    <SeatsRoot {...rest} labels={labels}>
      <SeatsHeader
        source={source}
        onAssign={openAssign}
        onChangeSeats={readOnly ? undefined : () => openChange()}
        labels={labels}
      />
      {!readOnly && (
        <SeatsNotices
          source={source}
          onChangeSeats={openChange}
          onSeatsNeeded={onSeatsNeeded}
          onBillingNeeded={onBillingNeeded}
          tellsEnd={false}
          onAssigned={onAssigned}
          onRevoked={onRevoked}
          onSeatsChanged={onSeatsChanged}
          labels={labels}
        />
      )}
      <SeatTable
        source={source}
        readOnly={readOnly}
        onAssign={openAssign}
        onUploadCsv={(chosen) => {
          setFile(chosen);
          setAssigning(true);
        }}
        onBillingNeeded={readOnly ? undefined : onBillingNeeded}
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
        file={file}
        onSeatsNeeded={onSeatsNeeded}
        onBillingNeeded={onBillingNeeded}
        allowsClaimAtOnce={allowsClaimAtOnce}
        onAssigned={onAssigned}
        onResent={onResent}
        onRevoked={onRevoked}
        onSeatsChanged={onSeatsChanged}
        labels={labels}
      />
      {source.subscriptionId !== undefined && (
        <ChangeSeatsDialog
          source={source}
          seats={wanted}
          open={changing}
          onOpenChange={setChanging}
          onChanged={onSeatsChanged}
          onRevoked={onRevoked}
          onBillingNeeded={onBillingNeeded}
          labels={labels}
        />
      )}
    </SeatsRoot>
  );
}
