import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { validFor } from "../../model/validFor.ts";

/** Leaves a failure to whoever tells it later: the dialog that would have done so has gone, or asks about another person. */
export function keepFailure(queryClient: QueryClient, mutationKey: QueryKey, error: unknown): void {
  const mutations = queryClient.getMutationCache();
  const [failed] = mutations.findAll({ mutationKey, predicate: ({ state }) => state.error === error });
  if (!failed) return;
  const { options, meta, state } = failed;
  // Another one like it: whoever reads what failed hears of one that comes, and of none that is marked.
  mutations.build(queryClient, { ...options, gcTime: validFor, meta: { ...meta, isKept: true } }, state);
}
