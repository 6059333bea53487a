"use client";

import { useMemo } from "react";
import type { Seat } from "../../api/Seat.ts";
import { useArrangement } from "../../hooks/reads/useArrangement.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import { seatOrder } from "../../model/view/seatOrder.ts";
import type { SeatView } from "../../model/view/SeatView.ts";
import { useOnDemand } from "../../primitives/useOnDemand.ts";
import type { SeatColumns } from "../SeatColumn.ts";
import { ownColumn } from "./ownColumn.ts";

const loadMany = () => import("./manySeats.ts").then((module) => module.manySeats);

/** So many rows are all in the page, where find-in-page and print reach them; more are windowed. */
const mostInPage = 300;
/** So many are arranged in one go without anybody noticing. */
const mostAtOnce = 2000;
const nobody: readonly ShownSeat[] = [];

export interface ViewedRowsOptions {
  readonly seats: readonly ShownSeat[];
  readonly view: SeatView;
  readonly columns: SeatColumns;
  readonly moment: Date;
  readonly locale: string;
  readonly isYou: ((seat: Seat) => boolean) | undefined;
}

/** The rows that the view asks for, in its order; and what a long list needs, once it is here. */
export function useViewedRows({ seats, view, columns, moment, locale, isYou }: ViewedRowsOptions) {
  const { search, status, showRevoked, sort } = view;
  const { by, direction } = sort;
  const sortBy = ownColumn(columns, by)?.sortBy;
  const order = useMemo(
    () => seatOrder({ sort: { by, direction }, moment, locale, isYou, sortBy }),
    [by, direction, moment, locale, isYou, sortBy],
  );
  const isMany = seats.length > mostInPage;
  const { part: many, failed: manyFailed } = useOnDemand(loadMany, isMany, true);
  // Arranged at once, so many would block the page: the skeleton is shown until the code for long lists is loaded.
  const isTooEarly = seats.length > mostAtOnce && !many && !manyFailed;
  const arranged = useArrangement(
    { seats: isTooEarly ? nobody : seats, order, moment, search, status, showRevoked },
    isMany && many ? many.createArranger : null,
  );
  return { ...arranged, isMany, isTooEarly, many, manyFailed };
}
