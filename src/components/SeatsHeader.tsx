"use client";

import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { SeatSource } from "../api/SeatSource.ts";
import { useNow } from "../hooks/useNow.ts";
import { useSeats } from "../hooks/useSeats.ts";
import type { Labels } from "../labels/Labels.ts";
import { countSeats } from "../model/countSeats.ts";
import { Root } from "./Root.tsx";
import { UsageLine } from "./UsageLine.tsx";
import { UsageMeter } from "./UsageMeter.tsx";
import { useLabels } from "./useLabels.ts";

export interface SeatsHeaderProps extends ComponentPropsWithoutRef<"header"> {
  readonly source: SeatSource;
  readonly labels?: Partial<Labels>;
  /** Buttons at the end of the line. */
  readonly children?: ReactNode;
}

/** The title, how many seats are assigned, in words and as a meter, and the buttons. Renders a `<header>`. */
export function SeatsHeader({ source, labels: own, children, ...rest }: SeatsHeaderProps) {
  const labels = useLabels(own);
  const { data, dataUpdatedAt, isPending } = useSeats(source);
  const now = useNow(dataUpdatedAt);
  const counts = data && countSeats(data, now);
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
      {children && <div className="ps-header-actions">{children}</div>}
      {(counts || isPending) && <UsageMeter counts={counts} labels={labels} />}
    </Root>
  );
}
