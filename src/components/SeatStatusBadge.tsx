"use client";

import type { ComponentPropsWithoutRef } from "react";
import { useMoment } from "../hooks/time/useMoment.ts";
import type { Labels } from "../labels/Labels.ts";
import { seatState, type SeatState } from "../model/seatState.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { Root } from "./frame/Root.tsx";
import { usePageLabels } from "./frame/usePageLabels.ts";
import { SeatStatus } from "./list/SeatStatus.tsx";
import { SeatStatusWord } from "./words/SeatStatusWord.tsx";

export type SeatStatusBadgeProps = Omit<ComponentPropsWithoutRef<"span">, "children"> & {
  readonly labels?: Partial<Labels> | undefined;
} & (
    | {
        /** The seat, with what its invitation asks for: "Pending, expires in 5 h". */
        readonly seat: ShownSeat;
        readonly status?: undefined;
      }
    | {
        /** Only the word. */
        readonly status: SeatState;
        readonly seat?: undefined;
      }
  );

/**
 * What a seat is to a person: claimed, pending, expired, revoked. Renders a `<span data-status>`, with
 * `data-pending` while a change is on its way.
 */
export function SeatStatusBadge({ seat, status, labels: own, ...rest }: SeatStatusBadgeProps) {
  const labels = usePageLabels(own);
  const known = () => (seat ? Date.parse(seat.modified_at ?? seat.created_at) : 0);
  const moment = useMoment(seat && [seat], known);
  if (!seat)
    return (
      <Root {...rest} as="span" part="ps-status" data-status={status}>
        <SeatStatusWord state={status} labels={labels} />
      </Root>
    );
  const state = seatState(seat, moment);
  return (
    <Root {...rest} as="span" part="ps-status" data-status={state} data-pending={seat.pending}>
      <SeatStatus seat={seat} state={state} labels={labels} known={known} />
    </Root>
  );
}
