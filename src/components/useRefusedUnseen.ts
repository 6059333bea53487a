"use client";

import type { MutationState } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { SeatsError } from "../api/SeatsError.ts";
import type { SubscriptionSource } from "../api/SeatSource.ts";
import type { Subscription } from "../api/Subscription.ts";
import { useSeatsContext } from "../hooks/SeatsContext.ts";
import { seatsKeys } from "../hooks/seatsKeys.ts";
import { useCurrent } from "../hooks/useCurrent.ts";

type Refused = MutationState<Subscription, SeatsError, number>;

/** The change of seats that was refused when its dialog had gone with the page (`keepFailure`): the next one tells it. */
export function useRefusedUnseen(source: SubscriptionSource, bringBack: () => void) {
  const { client, queryClient } = useSeatsContext("ChangeSeatsDialog");
  const [refused, setRefused] = useState<Refused>();
  const latest = useCurrent({ mutationKey: seatsKeys.resize(client, source), bringBack });
  useEffect(() => {
    const mutations = queryClient.getMutationCache();
    const take = () => {
      const { mutationKey } = latest.current;
      const [kept] = mutations.findAll({ mutationKey, predicate: ({ meta }) => meta?.["isKept"] === true });
      if (!kept) return;
      mutations.remove(kept);
      setRefused(kept.state as Refused);
      latest.current.bringBack();
    };
    take();
    return mutations.subscribe(({ type, mutation }) => {
      if (type === "added" && mutation.meta?.["isKept"]) take();
    });
  }, [queryClient, latest]);
  return { refused, forget: () => setRefused(undefined) };
}
