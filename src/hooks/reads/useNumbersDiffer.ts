"use client";

import { useEffect } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useSeats } from "../useSeats.ts";
import { useSubscription } from "../useSubscription.ts";

/**
 * Whether the plan and the list tell different numbers of seats, because one of them is old, and are asked for anew. If
 * they still differ then, that is what there is.
 */
export function useNumbersDiffer(source: SeatSource): boolean {
  const plan = useSubscription(source);
  const list = useSeats(source);
  const differ = plan.data && list.data ? plan.data.seats !== list.data.total_seats : false;
  const { refetch: askForPlan } = plan;
  const { refetch: askForList } = list;
  useEffect(() => {
    if (!differ) return;
    void askForPlan();
    void askForList();
  }, [differ, askForPlan, askForList]);
  return differ && (plan.isFetching || list.isFetching);
}
