"use client";

import { useEffect } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useSeats } from "../useSeats.ts";
import { useSubscription } from "../useSubscription.ts";

/**
 * Asks for the plan and the list anew when they tell different numbers of seats, because one of them is old. True while
 * it asks; if they still differ then, that is what there is.
 */
export function useOneNumber(source: SeatSource): boolean {
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
