"use client";

import type { ComponentPropsWithoutRef } from "react";
import { useNow } from "../hooks/useNow.ts";
import type { Labels } from "../labels/Labels.ts";
import { seatState, type SeatState } from "../model/seatState.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import { Root } from "./Root.tsx";
import { SeatStatus } from "./SeatStatus.tsx";
import { SeatStatusWord } from "./SeatStatusWord.tsx";
import { usePageLabels } from "./usePageLabels.ts";

export type SeatStatusBadgeProps = Omit<ComponentPropsWithoutRef<"span">, "children"> & {
  readonly labels?: Partial<Labels>;
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
  const now = useNow(0);
  return seat ? (
    <Root {...rest} as="span" part="ps-status" data-status={seatState(seat, now)} data-pending={seat.pending}>
      <SeatStatus seat={seat} now={now} labels={labels} />
    </Root>
  ) : (
    <Root {...rest} as="span" part="ps-status" data-status={status}>
      <SeatStatusWord state={status} labels={labels} />
    </Root>
  );
}
