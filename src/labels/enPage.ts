import type { SeatsErrorReason } from "../api/SeatsError.ts";
import { n, s } from "./english.ts";

/** What stands on the page before anything is opened: the first paint waits for no other words. */
export const enPage = {
  /** The language of these words, for dates and numbers beside them (BCP 47). */
  locale: "en",

  // The manager
  title: "Seats",
  /** Said in strong type before `assignedNote`: "10 of 12" · "seats assigned, 2 free". */
  assignedOf: (assigned: number, total: number) => `${n(assigned)} of ${n(total)}`,
  assignedNote: (free: number) => (free > 0 ? `seats assigned, ${n(free)} free` : "seats assigned"),
  assignedOver: "seats assigned,",
  tooMany: (count: number) => `${n(count)} too many`,
  /** What the meter says in words; `parts` are "7 claimed", "2 pending" and so on. */
  meter: (assigned: number, total: number, parts: readonly string[]) =>
    `${n(assigned)} of ${n(total)} seats assigned: ${parts.join(", ")}`,
  assign: "Assign seats",
  assignOne: "Assign",
  changeSeats: "Change seats",
  viewOnly: "View only. A billing manager can change seats.",
  refresh: "Refresh",

  // What is looked at
  number: n,
  show: "Show",
  all: "All",
  expiredShort: "Expired",
  search: "Search name or email",
  updated: (ago: string) => `Updated ${ago}`,
  exportList: "Export",
  showRevoked: (count: number) => `Show ${n(count)} revoked`,
  hideRevoked: "Hide revoked",

  // What a seat can be
  claimed: "Claimed",
  pending: "Pending",
  expired: "Invitation expired",
  revoked: "Revoked",
  unknown: "Unknown",
  /** Beside "Pending", while an invitation is on its way. */
  sending: "sending",
  revoking: "Revoking",
  expiresIn: (duration: string) => `expires in ${duration}`,
  sentJustNow: "sent just now",
  resendIn: (duration: string) => `resend in ${duration}`,
  revokedSoon: "Will be revoked",
  countClaimed: (count: number) => `${n(count)} claimed`,
  countPending: (count: number) => `${n(count)} pending`,
  countExpired: (count: number) => `${n(count)} expired`,
  countFree: (count: number) => `${n(count)} free`,

  // Time
  seconds: (count: number) => `${n(count)} s`,
  minutes: (count: number) => `${n(count)} min`,
  hours: (count: number) => `${n(count)} h`,
  days: (count: number) => s(count, "day"),
  ago: (duration: string) => `${duration} ago`,
  justNow: "just now",

  // The table
  member: "Member",
  status: "Status",
  since: "Since",
  you: "You",
  select: (person: string) => `Select ${person}`,
  selectAll: "Select all",
  selectedCount: (count: number) => `${n(count)} selected`,
  actions: "Actions",
  actionsFor: (person: string) => `Actions for ${person}`,
  nobody: "Nobody",
  seatsFree: (count: number) => `${s(count, "seat")} free`,
  renew: "Renew",
  renewFor: (person: string) => `Renew the invitation of ${person}`,

  // What stands where the list would be
  loading: "Loading seats",
  emptyTitle: "No seats assigned yet",
  emptyNote: (total: number) =>
    `Your plan has ${s(total, "seat")}. Assign one by email and the person joins with a single click.`,
  noSeatsTitle: "This plan has no seats",
  noSeatsNote: "There is nothing to assign yet.",
  staleTitle: "The list could not be brought up to date",
  failedTitle: "The seats could not be loaded",
  /** Follows the sentence of `error`. */
  failedNote: "Nothing has changed.",
  tryAgain: "Try again",
  sessionTitle: "Your session has ended",
  sessionNote: "For your safety it ends after an hour. Sign in again to go on.",
  signIn: "Sign in again",
  notPermittedTitle: "You cannot see these seats",
  notPermittedNote: "Ask an owner or a billing manager of the subscription.",
  featureOffTitle: "Seats are not switched on",
  featureOffNote: "The seller of this plan does not offer seats at the moment.",
  notFoundTitle: "These seats were not found",
  notFoundNote: "The plan does not exist any more, or it belongs to someone else.",
  partFailedTitle: "This could not be opened",
  partFailedNote: "A part of the page did not load. Check the connection and reload the page.",

  /** Why something did not work, as one sentence for people. */
  error: (reason: SeatsErrorReason): string => {
    switch (reason.type) {
      case "unreachable":
        return "The billing service did not answer.";
      case "timeout":
        return "The billing service took too long to answer.";
      case "session_ended":
        return "Your session has ended. Sign in again to go on.";
      case "not_permitted":
        return "Only an owner or a billing manager can change seats.";
      case "feature_off":
        return "The seller of this plan does not offer seats at the moment.";
      case "not_found":
        return "It does not exist any more.";
      case "no_seats_left":
        return "No seats are left.";
      case "order_unpaid":
        return "The order is not paid yet. Its seats can be assigned once it is.";
      case "already_assigned":
        return "This person already has a seat.";
      case "not_pending":
        return "The invitation was claimed or revoked in the meantime.";
      case "changed":
        return "The seat is someone else’s now.";
      case "invalid":
        return reason.fields.some(({ path }) => path === "email")
          ? "This address cannot receive email. Check its spelling."
          : "The billing service did not accept what was entered.";
      case "refused":
        return reason.code === "MemberEmailMismatch"
          ? "This person is known with another address."
          : "The billing service refused this.";
      case "rate_limited":
        return reason.retryAfter === undefined
          ? "Too much was asked at once. Try again in a minute."
          : `Too much was asked at once. Try again in ${s(reason.retryAfter, "second")}.`;
      case "server":
        return "The billing service has a problem at the moment.";
      case "contract":
        return "The billing service sent an answer that this page does not understand.";
    }
  },
};

export type PageLabels = Readonly<typeof enPage>;
