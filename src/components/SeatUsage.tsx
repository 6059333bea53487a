"use client";

import type { ComponentPropsWithoutRef } from "react";
import type { SeatSource } from "../api/SeatSource.ts";
import { useUsage } from "../hooks/reads/useUsage.ts";
import type { Labels } from "../labels/Labels.ts";
import { Glyph } from "../primitives/Glyph.tsx";
import { Root } from "./frame/Root.tsx";
import { usePageLabels } from "./frame/usePageLabels.ts";
import { UsageLine } from "./UsageLine.tsx";
import { UsageMeter } from "./UsageMeter.tsx";

export interface SeatUsageProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  readonly source: SeatSource;
  readonly labels?: Partial<Labels> | undefined;
}

/**
 * How many seats are claimed, pending, expired and free: a meter and its legend. Renders a `<div>`, which is empty when
 * the list could not be loaded.
 * `GET /v1/customer-portal/seats`
 */
export function SeatUsage({ source, labels: own, ...rest }: SeatUsageProps) {
  const labels = usePageLabels(own);
  const { usage, isPending } = useUsage(source);
  const counts = usage?.counts;
  return (
    <Root {...rest} as="div" part="ps-seat-usage">
      {(counts || isPending) && <UsageMeter usage={usage} labels={labels} />}
      {!counts ? (
        isPending && (
          <ul className="ps-legend" aria-hidden="true">
            <li>
              <span className="ps-skeleton" />
            </li>
          </ul>
        )
      ) : counts.over > 0 ? (
        <UsageLine counts={counts} labels={labels} />
      ) : (
        <ul role="list" className="ps-legend">
          <li>
            <Glyph status="claimed" />
            {labels.countClaimed(counts.claimed)}
          </li>
          <li>
            <Glyph status="pending" />
            {labels.countPending(counts.pending)}
          </li>
          {counts.expired > 0 && (
            <li>
              <Glyph status="expired" />
              {labels.countExpired(counts.expired)}
            </li>
          )}
          <li>
            <Glyph status="free" />
            {labels.countFree(counts.free)}
          </li>
        </ul>
      )}
    </Root>
  );
}
