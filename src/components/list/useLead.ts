"use client";

import { useEffect, useState } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";
import { seatsKeys } from "../../hooks/seatsKeys.ts";
import { keptBeside } from "../../hooks/writes/keptBeside.ts";

type Tell = (isLeading: boolean) => void;

/** The places on the page where the same list is shown; the first one leads. */
const placesOf = keptBeside(() => {
  let places: readonly Tell[] = [];
  return (next: (places: readonly Tell[]) => readonly Tell[]) => {
    places = next(places);
    places.forEach((tell, at) => tell(at === 0));
  };
});

/**
 * If the same list is on the page more than once, only one of them shows the toast: the one that called `lead` last, else
 * the first. Only those that take part count.
 */
export function useLead(source: SeatSource, takesPart: boolean) {
  const { client, queryClient } = useSeatsContext("useLead");
  const put = placesOf(queryClient, seatsKeys.list(client, source));
  const [isLeading, tell] = useState(false);
  const others = (places: readonly Tell[]) => places.filter((it) => it !== tell);
  useEffect(() => {
    if (!takesPart) return;
    put((places) => [...places, tell]);
    return () => put(others);
  }, [put, takesPart]);
  return { isLeading, lead: () => put((places) => [tell, ...others(places)]) };
}
