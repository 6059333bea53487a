"use client";

import { focusManager, onlineManager } from "@tanstack/react-query";
import { useEffect } from "react";
import type { SeatSource } from "../api/SeatSource.ts";
import { useSeats } from "./useSeats.ts";

/** Milliseconds between two looks for who has claimed an invitation. */
const gently = 20_000;

/**
 * How fresh a list is, and a gentle poll while an invitation is open: somebody may claim it any moment. Not while
 * nobody looks at the page, or without a network.
 */
export function useFreshness(source: SeatSource) {
  const { data, dataUpdatedAt, isFetching, refetch } = useSeats(source);
  const isPending = data?.seats.some(({ status }) => status === "pending") ?? false;
  useEffect(() => {
    if (!isPending) return;
    const timer = setInterval(() => {
      if (focusManager.isFocused() && onlineManager.isOnline()) void refetch({ cancelRefetch: false });
    }, gently);
    return () => clearInterval(timer);
  }, [isPending, refetch]);
  return { updatedAt: dataUpdatedAt, isFetching, refetch };
}
