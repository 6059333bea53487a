import type { Seat } from "../api/Seat.ts";
import type { SeatsList } from "../api/SeatsList.ts";
import type { AssignSource, SeatSource } from "../api/SeatSource.ts";
import { contradicts } from "../model/contradicts.ts";
import { withSeat } from "../model/withSeat.ts";
import { askAnew } from "./askAnew.ts";
import { doubtList } from "./doubtedLists.ts";
import { editList } from "./editList.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";
import { seatsQuery } from "./seatsQuery.ts";

/** Puts the answer to an accepted write into the list. The answer is the truth: nothing more is asked, unless the list says otherwise. */
export async function acceptSeat(
  { client, queryClient }: SeatsContextValue,
  source: AssignSource,
  seat: Seat,
): Promise<void> {
  const listSource = "checkoutId" in source ? sourceOf(seat) : source;
  if (!listSource) return;
  const queryKey = seatsKeys.list(client, listSource);
  // A list that is on its way now may have left the server before this write: it must not undo it.
  if (queryClient.isFetching({ queryKey, exact: true }) > 0) {
    // Not awaited: who asks anew begins again at once, and when that is cancelled in its turn, early versions of
    // React Query 5 go back to the list as it was then.
    void queryClient.cancelQueries({ queryKey, exact: true });
    doubtList(queryClient, queryKey);
  }
  const known = queryClient.getQueryData<SeatsList>(queryKey);
  if (!known) return;
  if (!contradicts(seat, known)) {
    editList(queryClient, queryKey, (list) => withSeat(list, seat));
    return;
  }
  // A list that came while the answer was on its way may know more, and others may have moved people since.
  await askAnew(queryClient, seatsQuery(client, listSource)).catch(() => doubtList(queryClient, queryKey));
}

/** An assignment by checkout learns only from its answer which list it belongs to. */
function sourceOf(seat: Seat): SeatSource | null {
  if (seat.subscription_id) return { subscriptionId: seat.subscription_id };
  if (seat.order_id) return { orderId: seat.order_id };
  return null;
}
