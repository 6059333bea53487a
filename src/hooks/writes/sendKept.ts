import type { Seat } from "../../api/Seat.ts";
import { SeatsError } from "../../api/SeatsError.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import { validFor } from "../../model/validFor.ts";
import type { SeatsContextValue } from "../SeatsContext.ts";
import type { Change } from "./Change.ts";
import type { SeatAct } from "./SeatAct.ts";
import { seatChangeOptions } from "./seatChangeOptions.ts";

/**
 * Sends a change that no dialog waits for, as the mutation of the hook for it. When it fails, the result is null, and
 * the mutation is kept in the cache, marked, until somebody has read it (`useFailures`).
 */
export async function sendKept<Variables extends Change>(
  here: SeatsContextValue,
  source: SeatSource,
  act: SeatAct<Variables>,
  variables: Variables,
  before?: SeatsError,
): Promise<Seat | null> {
  const { queryClient } = here;
  const sent = seatChangeOptions(here, source, act, before);
  const options = { ...sent, gcTime: validFor, meta: { ...sent.meta, isKept: true } };
  try {
    return await queryClient.getMutationCache().build(queryClient, options).execute(variables);
  } catch (error) {
    if (!(error instanceof SeatsError)) throw error;
    return null;
  }
}
