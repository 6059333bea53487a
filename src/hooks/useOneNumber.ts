"use client";

import { useEffect, useState } from "react";
import type { SeatSource } from "../api/SeatSource.ts";
import { useSeats } from "./useSeats.ts";
import { useSubscription } from "./useSubscription.ts";

/**
 * Whether the plan and the list tell different numbers of seats: one of them is old, and both are asked. Once they have
 * answered, what they say is what there is.
 */
export function useOneNumber(source: SeatSource): boolean {
  const { data: plan, refetch: askForPlan } = useSubscription(source);
  const { data: list, refetch: askForList } = useSeats(source);
  const differ = plan && list ? plan.seats !== list.total_seats : false;
  const [haveAnswered, setHaveAnswered] = useState(false);
  if (!differ && haveAnswered) setHaveAnswered(false);
  useEffect(() => {
    if (!differ) return;
    let isOver = false;
    void Promise.all([askForPlan(), askForList()]).then(() => isOver || setHaveAnswered(true));
    return () => {
      isOver = true;
    };
  }, [differ, askForPlan, askForList]);
  return differ && !haveAnswered;
}
