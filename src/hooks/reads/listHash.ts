import type { SeatSource } from "../../api/SeatSource.ts";
import type { SeatsContextValue } from "../SeatsContext.ts";
import { seatsKeys } from "../seatsKeys.ts";

/** The name of a list in the cache: the same for every object that means this source. Hosts may hash keys their way. */
export function listHash({ client, queryClient }: SeatsContextValue, source: SeatSource): string {
  return queryClient.defaultQueryOptions({ queryKey: seatsKeys.list(client, source) }).queryHash;
}
