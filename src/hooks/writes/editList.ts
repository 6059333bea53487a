import type { QueryClient, QueryKey } from "@tanstack/react-query";
import type { SeatsList } from "../../api/SeatsList.ts";

/**
 * Writes the answer to one change into the list that is known. The rest of the list is as old as before, and if it was
 * invalidated it still is: `setQueryData` alone would make it count as a list that has just come.
 */
export function editList(
  queryClient: QueryClient,
  queryKey: QueryKey,
  edit: (known: SeatsList) => SeatsList,
): void {
  const state = queryClient.getQueryState<SeatsList>(queryKey);
  if (!state?.data) return;
  queryClient.setQueryData(queryKey, edit(state.data), { updatedAt: state.dataUpdatedAt });
  if (state.isInvalidated) void queryClient.invalidateQueries({ queryKey, exact: true, refetchType: "none" });
}
