import type { SeatSource } from "../api/SeatSource.ts";
import { validFor } from "../model/validFor.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";

/** Leaves a failure to the list (`useFailures`): the dialog that would have told it has gone, or asks about another person. */
export function keepFailure(
  { client, queryClient }: SeatsContextValue,
  source: SeatSource,
  error: unknown,
): void {
  const mutations = queryClient.getMutationCache();
  const mutationKey = seatsKeys.changes(client, source);
  const [failed] = mutations.findAll({ mutationKey, predicate: ({ state }) => state.error === error });
  if (!failed) return;
  const { options, meta, state } = failed;
  // Another one like it: whoever reads what failed hears of one that comes, and of none that is marked.
  mutations.build(queryClient, { ...options, gcTime: validFor, meta: { ...meta, isKept: true } }, state);
}
