"use client";

import type { MutationState } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { SeatsError } from "../../api/SeatsError.ts";
import type { SubscriptionSource } from "../../api/SeatSource.ts";
import type { Subscription } from "../../api/Subscription.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";
import { seatsKeys } from "../../hooks/seatsKeys.ts";
import { useCurrent } from "../../hooks/useCurrent.ts";

type Change = MutationState<Subscription, SeatsError, number | null>;

/** A change of seats, refused after its dialog had gone with the page (`useSendOnce`): the next dialog tells it. */
export function useRefusedUnseen({ subscriptionId }: SubscriptionSource, bringBack: () => void) {
  const { client, queryClient } = useSeatsContext("ChangeSeatsDialog");
  const [refused, setRefused] = useState<Change>();
  const latest = useCurrent(bringBack);
  useEffect(() => {
    const mutations = queryClient.getMutationCache();
    const mutationKey = seatsKeys.resize(client, { subscriptionId });
    const take = () => {
      const [kept] = mutations.findAll({ mutationKey, predicate: ({ meta }) => meta?.["isKept"] === true });
      if (!kept) return;
      mutations.remove(kept);
      setRefused(kept.state as Change);
      latest.current();
    };
    take();
    return mutations.subscribe(({ type, mutation }) => {
      if (type === "added" && mutation.meta?.["isKept"]) take();
    });
  }, [client, queryClient, subscriptionId, latest]);
  return { refused, forget: () => setRefused(undefined) };
}
