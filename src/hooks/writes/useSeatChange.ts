"use client";

import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import type { Seat } from "../../api/Seat.ts";
import type { SeatsError } from "../../api/SeatsError.ts";
import type { AssignSource } from "../../api/SeatSource.ts";
import { useSeatsContext } from "../SeatsContext.ts";
import type { Change } from "./Change.ts";
import type { SeatAct } from "./SeatAct.ts";
import { seatChangeOptions } from "./seatChangeOptions.ts";

/** What the public hooks for one seat share. `caller` is the public hook, for complaints. */
export function useSeatChange<Variables extends Change, Source extends AssignSource>(
  caller: string,
  source: Source,
  act: SeatAct<Variables, Source>,
): UseMutationResult<Seat, SeatsError, Variables> {
  const here = useSeatsContext(caller);
  return useMutation(seatChangeOptions(here, source, act), here.queryClient);
}
