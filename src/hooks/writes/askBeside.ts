import type { SeatsList } from "../../api/SeatsList.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import type { SeatsContextValue } from "../SeatsContext.ts";
import { seatsKeys } from "../seatsKeys.ts";
import { withReason } from "../withReason.ts";
import { doubtList } from "./doubtedLists.ts";

/**
 * The list as the server tells it after this moment. Fetched beside the cache, where each write that is accepted
 * meanwhile would cancel it; put into the cache if nothing else has come there since.
 */
export async function askBeside(
  { client, queryClient }: SeatsContextValue,
  source: SeatSource,
): Promise<SeatsList> {
  const queryKey = seatsKeys.list(client, source);
  const look = () => queryClient.getQueryState(queryKey);
  const before = look();
  const list = await withReason("listSeats", () => client.listSeats(source));
  const now = look();
  // Also when the list was invalidated meanwhile: with nobody on the page to ask anew, this one, which left before that,
  // would pass for the answer.
  const isOvertaken =
    now?.dataUpdateCount !== before?.dataUpdateCount || (now?.isInvalidated && !before?.isInvalidated);
  const filters = { queryKey, exact: true };
  if (isOvertaken || queryClient.isFetching(filters) > 0) doubtList(queryClient, queryKey);
  // Without a list, an old one is better than none until the next has come.
  if (isOvertaken && now?.data) return list;
  // A list that is on its way now may have left before this one.
  void queryClient.cancelQueries(filters);
  queryClient.setQueryData(queryKey, list);
  return list;
}
