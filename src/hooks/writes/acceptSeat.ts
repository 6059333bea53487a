import type { Seat } from "../../api/Seat.ts";
import type { SeatsList } from "../../api/SeatsList.ts";
import type { AssignSource, SeatSource } from "../../api/SeatSource.ts";
import { contradicts } from "../../model/drawn/contradicts.ts";
import { withSeat } from "../../model/drawn/withSeat.ts";
import { isBeyond } from "../../model/isBeyond.ts";
import type { SeatsContextValue } from "../SeatsContext.ts";
import { seatsKeys } from "../seatsKeys.ts";
import { seatsQuery } from "../seatsQuery.ts";
import { askAgain } from "./askAgain.ts";
import { askBeside } from "./askBeside.ts";
import { beginChange, doubtList, endChange } from "./doubtedLists.ts";
import { editList } from "./editList.ts";
import { keptBeside } from "./keptBeside.ts";

/** Answers that a list contradicts, while it is asked which of the two is older. */
const lateAnswers = keptBeside(() => new Set<Seat>());

/** Puts the answer to an accepted write into the list. Nothing more is asked, unless the list contradicts the answer. */
export async function acceptSeat(here: SeatsContextValue, source: AssignSource, seat: Seat): Promise<void> {
  const { client, queryClient } = here;
  const listSource = "checkoutId" in source ? sourceOf(seat) : source;
  if (!listSource) return;
  const queryKey = seatsKeys.list(client, listSource);
  const known = queryClient.getQueryData<SeatsList>(queryKey);
  if (queryClient.isFetching({ queryKey, exact: true }) > 0) {
    if (!known) {
      // The list that is coming, the first of all, may be older than this answer, which is put into it then. Whoever
      // wrote does not wait. Until then it counts as a change on its way, so that no doubt about the list is forgotten.
      beginChange(queryClient, queryKey);
      void queryClient
        .fetchQuery(seatsQuery(client, listSource))
        .then(() => acceptSeat(here, source, seat))
        .catch(() => {})
        .finally(() => endChange(queryClient, queryKey));
      return;
    }
    // A list that is on its way now may have left the server before this write: it must not undo it. Not awaited:
    // whoever asks anew begins at once, and if that is cancelled in its turn, early versions of React Query 5 go back
    // to the list as it was then.
    void queryClient.cancelQueries({ queryKey, exact: true });
    // The changes to a checkout are not counted among those of the list.
    if (listSource === source) doubtList(queryClient, queryKey);
    else void askAgain(queryClient, queryKey);
  }
  if (!known) return;
  const late = lateAnswers(queryClient, queryKey);
  const enter = (answer: Seat) => {
    const list = queryClient.getQueryData<SeatsList>(queryKey);
    const isWelcome = list !== undefined && !contradicts(answer, list);
    if (isWelcome) editList(queryClient, queryKey, (before) => withSeat(before, answer));
    return isWelcome;
  };
  const isIn = enter(seat);
  // With it in the list, answers that the list contradicted before may fit.
  if (isIn) for (const answer of late) if (enter(answer)) late.delete(answer);
  if (isIn && !isBeyond(seat, known)) return;
  late.add(seat);
  // A list that came while the answer was on its way may know more, and others may have moved people, or bought seats,
  // since. Other writes may overtake the list that is asked for, too: then it is asked once more.
  for (let asked = 0; asked < 3; asked += 1) {
    const list = await askBeside(here, listSource).catch(() => doubtList(queryClient, queryKey));
    if (!list || enter(seat) || contradicts(seat, list)) break;
  }
  late.delete(seat);
}

/** An assignment by checkout learns only from its answer which list it belongs to. */
function sourceOf(seat: Seat): SeatSource | null {
  if (seat.subscription_id) return { subscriptionId: seat.subscription_id };
  if (seat.order_id) return { orderId: seat.order_id };
  return null;
}
