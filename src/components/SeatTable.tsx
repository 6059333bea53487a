"use client";

import { useState, type ComponentPropsWithoutRef } from "react";
import type { SeatSource } from "../api/SeatSource.ts";
import { useSeats } from "../hooks/useSeats.ts";
import type { Labels } from "../labels/Labels.ts";
import { Announcer } from "../primitives/Announcer.tsx";
import { useOnDemand } from "../primitives/useOnDemand.ts";
import { PartFailed } from "./frame/PartFailed.tsx";
import { Root } from "./frame/Root.tsx";
import { useListKey } from "./frame/useListKey.ts";
import { usePageLabels } from "./frame/usePageLabels.ts";
import { SeatList } from "./list/SeatList.tsx";
import type { SeatListOptions } from "./list/SeatListOptions.ts";
import { SeatTableSkeleton } from "./list/SeatTableSkeleton.tsx";
import { useSeatView, type SeatViewProps } from "./list/useSeatView.ts";
import { useWaitsForOthers } from "./list/useWaitsForOthers.ts";
import { loadActingParts } from "./loadActingParts.ts";

export interface SeatTableProps
  extends Omit<ComponentPropsWithoutRef<"div">, "children">, SeatViewProps, SeatListOptions {
  readonly source: SeatSource;
  readonly labels?: Partial<Labels> | undefined;
}

/**
 * Who holds the seats of a source: find them, sort them, select them, and do with each, or with many, what can be
 * done. Says itself when it loads, is empty, or could not be had. Renders a `<div>`.
 * `GET /v1/customer-portal/seats`, and the operations of what is done with a seat
 *
 * @example
 * <SeatTable source={{ subscriptionId }} columns={["member", "status", costCentre]} revokeMode="undo" />
 */
export function SeatTable(props: SeatTableProps) {
  return <Table key={useListKey("SeatTable", props.source)} {...props} />;
}

function Table({
  source,
  view,
  defaultView,
  columns,
  rowActions,
  revokeMode,
  readOnly,
  onViewChange,
  onAssign,
  onUploadCsv,
  onBillingNeeded,
  onRevoked,
  onResent,
  onReassigned,
  labels: own,
  ...rest
}: SeatTableProps) {
  const labels = usePageLabels(own);
  const query = useSeats(source);
  const [seen, setSeen] = useSeatView({ view, defaultView, onViewChange });
  const { data, error } = query;
  const list = useWaitsForOthers(source, data !== undefined) ? undefined : data;
  // React Query forgets it when it asks again; here it stays until there is a list, and with it the button pressed.
  const [failure, setFailure] = useState(error);
  if (list ? failure : error && error !== failure) setFailure(list ? null : error);
  const { part: acting, failed: isSpeechless } = useOnDemand(loadActingParts, failure !== null);
  const isLoading = !list && !(failure && (acting || isSpeechless));
  const options = {
    columns,
    rowActions,
    revokeMode,
    readOnly,
    onAssign,
    onUploadCsv,
    onBillingNeeded,
    onRevoked,
    onResent,
    onReassigned,
  };

  return (
    <Root {...rest} as="div" part="ps-list" aria-busy={isLoading || undefined}>
      <Announcer>
        {list && (
          <SeatList
            {...options}
            source={source}
            list={list}
            view={seen}
            onViewChange={setSeen}
            labels={labels}
          />
        )}
        {!list && failure && acting && (
          <acting.ListFailure
            reason={failure.reason}
            labels={own}
            onRetry={() => void query.refetch()}
            busy={!error}
            announced={query.errorUpdateCount}
          />
        )}
        {isSpeechless && <PartFailed labels={labels} />}
        {isLoading && (
          <>
            <p className="ps-hidden" role="status">
              {labels.loading}
            </p>
            <SeatTableSkeleton labels={labels} view={seen} readOnly={readOnly === true} />
          </>
        )}
      </Announcer>
    </Root>
  );
}
