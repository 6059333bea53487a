"use client";

import type { ComponentPropsWithoutRef } from "react";
import type { SeatSource } from "../api/SeatSource.ts";
import { useListMoment } from "../hooks/useListMoment.ts";
import { useMoment } from "../hooks/useMoment.ts";
import { useSeats } from "../hooks/useSeats.ts";
import type { Labels } from "../labels/Labels.ts";
import { countSeats } from "../model/countSeats.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { Button } from "../primitives/Button.tsx";
import { Root } from "./Root.tsx";
import { UsageLine } from "./UsageLine.tsx";
import { UsageMeter } from "./UsageMeter.tsx";
import { usePageLabels } from "./usePageLabels.ts";

export interface SeatsHeaderProps extends Omit<ComponentPropsWithoutRef<"header">, "children"> {
  readonly source: SeatSource;
  /** The person wants to assign a seat. Without it there is no button. */
  readonly onAssign?: (() => void) | undefined;
  readonly labels?: Partial<Labels> | undefined;
}

const none: readonly ShownSeat[] = [];

/** The title, how many seats are assigned, in words and as a meter, and the buttons. Renders a `<header>`. */
export function SeatsHeader({ source, onAssign, labels: own, ...rest }: SeatsHeaderProps) {
  const labels = usePageLabels(own);
  const { data, isPending } = useSeats(source);
  const moment = useMoment(data?.seats ?? none, useListMoment(source));
  const counts = data && countSeats(data, moment);
  return (
    <Root {...rest} as="header" part="ps-header">
      <div>
        <h2 className="ps-title">{labels.title}</h2>
        {counts && <UsageLine counts={counts} labels={labels} />}
        {isPending && (
          <p className="ps-usage">
            <span className="ps-skeleton" />
          </p>
        )}
      </div>
      {onAssign && (isPending || (counts && counts.assigned > 0)) && (
        // While nobody has a seat, the button is where the rows would be.
        <div className="ps-header-actions">
          <Button
            variant="primary"
            icon="plus"
            onClick={onAssign}
            unavailable={isPending ? labels.loading : undefined}
          >
            {labels.assign}
          </Button>
        </div>
      )}
      {(counts || isPending) && <UsageMeter counts={counts} labels={labels} />}
    </Root>
  );
}
