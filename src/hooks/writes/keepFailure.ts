import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { validFor } from "../../model/validFor.ts";

/** Keeps a failure to be told later: the dialog that would have told it has gone, or asks about another person. */
export function keepFailure(queryClient: QueryClient, mutationKey: QueryKey, error: unknown): void {
  const mutations = queryClient.getMutationCache();
  const [failed] = mutations.findAll({ mutationKey, predicate: ({ state }) => state.error === error });
  if (!failed) return;
  const { options, meta, state } = failed;
  // A marked copy: `useMutationState` hears of a mutation that is added, and not of a mark on one that is there.
  mutations.build(queryClient, { ...options, gcTime: validFor, meta: { ...meta, isKept: true } }, state);
}
