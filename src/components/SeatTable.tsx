"use client";

import type { ComponentPropsWithoutRef } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { useNow } from "../hooks/useNow.ts";
import { useSeats } from "../hooks/useSeats.ts";
import type { Labels } from "../labels/Labels.ts";
import { Announcer } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";
import { Notice } from "../primitives/Notice.tsx";
import { Root } from "./Root.tsx";
import { SeatRows } from "./SeatRows.tsx";
import { SeatsEmpty } from "./SeatsEmpty.tsx";
import { SeatsFailure } from "./SeatsFailure.tsx";
import { SeatTableSkeleton } from "./SeatTableSkeleton.tsx";
import { useLabels } from "./useLabels.ts";

export interface SeatTableProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  readonly source: SeatSource;
  /** The person wants to assign a seat. Without it, the table offers none. */
  readonly onAssign?: (() => void) | undefined;
  /** After the server agreed. */
  readonly onRevoked?: ((seat: Seat) => void) | undefined;
  /** After the server agreed. */
  readonly onResent?: ((seat: Seat) => void) | undefined;
  readonly labels?: Partial<Labels> | undefined;
}

/**
 * Who holds the seats of a source, and what can be done with each: resend, revoke. Says itself when it loads,
 * is empty, or could not be had. Renders a `<div>`.
 */
export function SeatTable({ source, onAssign, onRevoked, onResent, labels: own, ...rest }: SeatTableProps) {
  const labels = useLabels(own);
  const query = useSeats(source);
  const now = useNow(query.dataUpdatedAt);
  const { data, error } = query;
  const retry = () => void query.refetch();

  const list = () => {
    if (!data && error)
      return <SeatsFailure reason={error.reason} labels={labels} onRetry={retry} busy={query.isFetching} />;
    if (!data) return <SeatTableSkeleton labels={labels} />;
    const seats = data.seats.filter(({ status }) => status !== "revoked");
    if (seats.length === 0)
      return <SeatsEmpty total={data.total_seats} labels={labels} onAssign={onAssign} />;
    return (
      <SeatRows
        source={source}
        list={{ ...data, seats }}
        now={now}
        labels={labels}
        onAssign={onAssign}
        onRevoked={onRevoked}
        onResent={onResent}
      />
    );
  };

  return (
    <Root {...rest} as="div" part="ps-list" aria-busy={query.isPending || undefined}>
      <Announcer>
        {data && error && (
          <Notice
            title={labels.staleTitle}
            announced
            actions={
              <Button size="s" onClick={retry} busy={query.isFetching ? labels.loading : undefined}>
                {labels.tryAgain}
              </Button>
            }
          >
            {labels.error(error.reason)}
          </Notice>
        )}
        {list()}
      </Announcer>
    </Root>
  );
}
