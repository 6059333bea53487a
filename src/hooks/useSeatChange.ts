"use client";

import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import type { Seat } from "../api/Seat.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import type { AssignSource } from "../api/SeatSource.ts";
import type { DrawnKind } from "./DrawnKind.ts";
import { seatChangeOptions, type Change } from "./seatChangeOptions.ts";
import { useSeatsContext, type SeatsContextValue } from "./SeatsContext.ts";

interface SeatChange<Variables> {
  /** The public hook, for complaints. */
  readonly caller: string;
  readonly kind: DrawnKind;
  readonly source: AssignSource;
  readonly change: (here: SeatsContextValue, variables: Variables) => Promise<Seat>;
}

/** What the public hooks for one seat share. */
export function useSeatChange<Variables extends Change>({
  caller,
  kind,
  source,
  change,
}: SeatChange<Variables>): UseMutationResult<Seat, SeatsError, Variables> {
  const here = useSeatsContext(caller);
  return useMutation(
    {
      ...seatChangeOptions<Variables>(here, source, kind, (variables) => change(here, variables)),
      // Thrown, it would take the host's page away.
      throwOnError: false,
    },
    here.queryClient,
  );
}
