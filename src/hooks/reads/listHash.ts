import type { SeatSource } from "../../api/SeatSource.ts";
import type { SeatsContextValue } from "../SeatsContext.ts";
import { seatsKeys } from "../seatsKeys.ts";

/** The hash of a list in the cache, the same for all objects that mean this source. Hosts may hash in their own way. */
export function listHash({ client, queryClient }: SeatsContextValue, source: SeatSource): string {
  return queryClient.defaultQueryOptions({ queryKey: seatsKeys.list(client, source) }).queryHash;
}
