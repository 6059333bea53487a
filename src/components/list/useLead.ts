"use client";

import { useEffect, useState } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { keptBeside } from "../../hooks/writes/keptBeside.ts";
import { seatsKeys } from "../../hooks/seatsKeys.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";

type Tell = (isLeading: boolean) => void;

/** Everywhere that the same list is on the page, first the one that leads. */
const placesOf = keptBeside(() => {
  let places: readonly Tell[] = [];
  return (next: (places: readonly Tell[]) => readonly Tell[]) => {
    places = next(places);
    places.forEach((tell, at) => tell(at === 0));
  };
});

/**
 * Where a list is on the page more than once, one of those that take part tells what concerns it: the one that `lead`
 * was called for last.
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
