import { wholeView, type SeatView } from "./SeatView.ts";

const statuses: readonly string[] = ["claimed", "pending", "expired"] satisfies SeatView["status"][];

const directions: readonly string[] = ["ascending", "descending"] satisfies SeatView["sort"]["direction"][];

/** A view, or a part of it. */
export type GivenView = { readonly [Key in keyof SeatView]?: SeatView[Key] | null | undefined };

/** Completes a view, as one from a link: what is not given, or not known, is as at the start. */
export function completeView(part: GivenView): SeatView {
  const { search, status, sort, showRevoked } = part;
  return {
    search: typeof search === "string" ? search : wholeView.search,
    status: status && statuses.includes(status) ? status : wholeView.status,
    sort: sort && directions.includes(sort.direction) ? sort : wholeView.sort,
    showRevoked: showRevoked ?? wholeView.showRevoked,
  };
}
