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

  // What is on its way, or did not come
  loading: "Loading seats",
  partFailedTitle: "This could not be opened",
  partFailedNote: "A part of the page did not load. Check the connection and reload the page.",
};

export type PageLabels = Readonly<typeof enPage>;
