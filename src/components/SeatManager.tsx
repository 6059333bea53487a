"use client";

import { useState, type ComponentPropsWithoutRef } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { useSeats } from "../hooks/useSeats.ts";
import type { Labels } from "../labels/Labels.ts";
import { Announcer } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";
import { Notice } from "../primitives/Notice.tsx";
import { useOnDemand } from "../primitives/useOnDemand.ts";
import { Root } from "./Root.tsx";
import { SeatsHeader } from "./SeatsHeader.tsx";
import { SeatTable } from "./SeatTable.tsx";
import { useLabels } from "./useLabels.ts";

export interface SeatManagerProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  readonly source: SeatSource;
  /** After the server agreed, for each seat. */
  readonly onAssigned?: (seat: Seat) => void;
  /** After the server agreed, for each seat. */
  readonly onRevoked?: (seat: Seat) => void;
  /** After the server agreed, for each invitation sent again. */
  readonly onResent?: (seat: Seat) => void;
  readonly labels?: Partial<Labels>;
}

const loadAssign = () => import("./AssignSeatDialog.tsx").then(({ AssignSeatDialog }) => AssignSeatDialog);

/**
 * Everything a billing manager does with the seats of a subscription or an order, made only of public parts.
 * Renders a `<section>`.
 *
 * @example
 * <SeatManager source={{ subscriptionId }} onAssigned={(seat) => track(seat.id)} />
 */
export function SeatManager({
  source,
  onAssigned,
  onRevoked,
  onResent,
  labels: own,
  ...rest
}: SeatManagerProps) {
  const labels = useLabels(own);
  const { data, isPending } = useSeats(source);
  const [assigning, setAssigning] = useState(false);
  const assign = useOnDemand(loadAssign, assigning);

  const isEmpty = data?.seats.every(({ status }) => status === "revoked");
  return (
    <Root aria-label={labels.title} {...rest} as="section" part="ps-manager">
      <Announcer>
        <SeatsHeader source={source} labels={labels}>
          {(isPending || (data && !isEmpty)) && (
            <Button
              variant="primary"
              icon="plus"
              onClick={() => setAssigning(true)}
              unavailable={isPending ? labels.loading : undefined}
            >
              {labels.assign}
            </Button>
          )}
        </SeatsHeader>
        {assign.failed && <Notice title={labels.partFailedTitle}>{labels.partFailedNote}</Notice>}
        <SeatTable
          source={source}
          labels={labels}
          onAssign={() => setAssigning(true)}
          onRevoked={onRevoked}
          onResent={onResent}
        />
        {assign.part && (
          <assign.part
            source={source}
            open={assigning}
            onOpenChange={setAssigning}
            onAssigned={onAssigned}
            labels={labels}
          />
        )}
      </Announcer>
    </Root>
  );
}
