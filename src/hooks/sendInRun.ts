import type { MutationOptions, QueryClient } from "@tanstack/react-query";
import type { Seat } from "../api/Seat.ts";
import type { SeatsError } from "../api/SeatsError.ts";

/**
 * Sends one of a run: a mutation like that of the hook for one seat, so that the row is drawn while it is on its way.
 * Marked, because being asked to wait is no failure there, and nothing to report.
 */
export function sendInRun<Variables>(
  queryClient: QueryClient,
  options: MutationOptions<Seat, SeatsError, Variables>,
  variables: Variables,
): Promise<Seat> {
  const meta = { ...options.meta, isInRun: true };
  return queryClient
    .getMutationCache()
    .build(queryClient, { ...options, meta })
    .execute(variables);
}
