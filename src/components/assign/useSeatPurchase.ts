"use client";

import { useRef } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import type { Subscription } from "../../api/Subscription.ts";
import { useCurrent } from "../../hooks/useCurrent.ts";
import { usePortalUser } from "../../hooks/usePortalUser.ts";
import { useSubscription } from "../../hooks/useSubscription.ts";
import { useUpdateSeatCount } from "../../hooks/useUpdateSeatCount.ts";
import { changeBarrier } from "../../model/plan/changeBarrier.ts";
import { seatBounds } from "../../model/plan/seatBounds.ts";

/** The seats that are missing: whether they can be bought here, and the buying. */
export function useSeatPurchase(
  source: SeatSource,
  /** `isWanted`: it has not been given up meanwhile. */
  onBought: (subscription: Subscription, isWanted: boolean) => void,
  onFailed: () => void,
) {
  const plan = useSubscription(source).data;
  const user = usePortalUser().data;
  // For an order nothing is ever offered, so this is never sent.
  const change = useUpdateSeatCount({ subscriptionId: source.subscriptionId ?? "" });
  const told = useCurrent(onBought);
  /** The purchase that is on its way and has not been given up. */
  const wanted = useRef<symbol | null>(null);

  /** Whether so many seats can be had: at once, from the next period on, or not here. */
  const offer = (seats: number): "now" | "later" | null => {
    if (!plan || user?.canManage === false || changeBarrier(plan) !== null) return null;
    if (seats > seatBounds(plan, 0).maximum) return null;
    return plan.product?.organization?.proration_behavior === "next_period" ? "later" : "now";
  };

  /** True once there are so many seats; false when it failed, was given up, or when they are only booked. */
  const buy = async (seats: number): Promise<boolean> => {
    // A second click may come before the button is rendered as busy.
    if (wanted.current) return false;
    const mine = (wanted.current = Symbol());
    const bought = await change.mutateAsync(seats).catch(() => null);
    const isWanted = wanted.current === mine;
    if (isWanted) giveUp();
    if (bought) told.current(bought, isWanted);
    else onFailed();
    return isWanted && (bought?.seats ?? 0) >= seats;
  };
  const giveUp = () => {
    wanted.current = null;
  };

  return { plan, change, offer, buy, giveUp };
}

export type SeatPurchase = ReturnType<typeof useSeatPurchase>;
