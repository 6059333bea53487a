/** Which seats are shown, and in which order. Plain data, so that a host can keep it in its URL. */
export interface SeatView {
  /** Words that must all be found in a name, an email, an id or a detail; accents and letter case do not count. */
  readonly search: string;
  readonly status: "all" | "claimed" | "pending" | "expired";
  readonly sort: SeatSort;
  /** Whether rows that nobody sits on any more are shown too. */
  readonly showRevoked: boolean;
}

/** By which column, and in which direction. */
export interface SeatSort {
  /** The id of a column: `member`, `status`, `since`, or one of the host's own with a `sortBy`. */
  readonly by: string;
  readonly direction: "ascending" | "descending";
}

/** Everybody, first those who need something: expired invitations, then pending ones, then claimed seats. */
export const wholeView: SeatView = {
  search: "",
  status: "all",
  sort: { by: "status", direction: "ascending" },
  showRevoked: false,
};
