import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { failureOf } from "./failureOf.ts";

/** Forgets the failures of a person: they have been read, or are not true any more. */
export function forgetFailures(queryClient: QueryClient, changes: QueryKey, person: string | null): void {
  const mutations = queryClient.getMutationCache();
  mutations
    .findAll({ mutationKey: changes, status: "error" })
    .filter((mutation) => failureOf(mutation)?.person === person)
    .forEach((mutation) => mutations.remove(mutation));
}
