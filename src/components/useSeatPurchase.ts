"use client";

import { useRef } from "react";
import type { SeatSource } from "../api/SeatSource.ts";
import type { Subscription } from "../api/Subscription.ts";
import { usePortalUser } from "../hooks/usePortalUser.ts";
import { useSubscription } from "../hooks/useSubscription.ts";
import { useUpdateSeatCount } from "../hooks/useUpdateSeatCount.ts";
import { changeBarrier } from "../model/changeBarrier.ts";
import { seatBounds } from "../model/seatBounds.ts";

/** The seats that are missing: whether they can be bought here, and the buying. */
export function useSeatPurchase(
  source: SeatSource,
  onBought: ((subscription: Subscription) => void) | undefined,
  onFailed: () => void,
) {
  const { data: plan, refetch } = useSubscription(source);
  const user = usePortalUser().data;
  // For an order nothing is ever offered, so this is never sent.
  const change = useUpdateSeatCount({ subscriptionId: source.subscriptionId ?? "" });
  /** The purchase after which people are invited; nobody is any more once it is given up. */
  const latest = useRef(0);

  /** Whether so many seats can be had: at once, from the next period on, or not here. */
  const offer = (seats: number): "now" | "later" | null => {
    if (!plan || user?.canManage === false || changeBarrier(plan) !== null) return null;
    const { maximum } = seatBounds(plan, 0);
    if (maximum !== null && seats > maximum) return null;
    return plan.product?.organization?.proration_behavior === "next_period" ? "later" : "now";
  };

  /** True once there are so many seats; false when it failed, was given up, or when they are only booked. */
  const buy = async (seats: number): Promise<boolean> => {
    const mine = ++latest.current;
    const bought = await change.mutateAsync(seats).catch(() => null);
    if (bought) onBought?.(bought);
    else {
      onFailed();
      // The bounds or the plan may not be what they were.
      void refetch();
    }
    return mine === latest.current && (bought?.seats ?? 0) >= seats;
  };
  const giveUp = () => {
    latest.current += 1;
  };

  return { plan, change, offer, buy, giveUp };
}

export type SeatPurchase = ReturnType<typeof useSeatPurchase>;
