import { n, s } from "./english.ts";

/** The words of what happens to one seat, or to many that are selected. */
export const enSeat = {
  // A list without seats
  emptyTitle: "No seats assigned yet",
  emptyNote: (total: number) =>
    `Your plan has ${s(total, "seat")}. Assign one by email and the person joins with a single click.`,
  noSeatsTitle: "This plan has no seats",
  noSeatsNote: "There is nothing to assign yet.",

  // A search or a filter that finds nobody
  noMatchTitle: (search: string) => `Nobody matches “${search}”`,
  noMatchNote: (total: number) => `Names, emails and details were searched in all ${s(total, "seat")}.`,
  noneSoTitle: "Nobody here",
  noneSoNote: "No seat is in this state at the moment.",
  /** Said aloud, when another search, filter or order shows other rows. */
  seatsShown: (count: number) => `${s(count, "seat")} shown`,
  sortedBy: (column: string, isAscending: boolean) =>
    `Sorted by ${column}, ${isAscending ? "ascending" : "descending"}`,
  clearSearch: "Clear search",
  showAll: "Show all",
  // The menu of a row
  resend: "Resend invitation",
  resendSoon: (duration: string) => `Resend in ${duration}`,
  mailedLately: "Nobody is sent two emails within a minute",
  renewInvitation: "Renew invitation",
  copyEmail: "Copy email",
  reassignAsk: "Reassign…",
  showDetails: "Show details",
  hideDetails: "Hide details",
  revokeAsk: "Revoke seat…",
  resent: (person: string) => `The invitation was sent to ${person} again`,
  copied: (email: string) => `${email} was copied`,
  notCopied: (email: string) => `${email} could not be copied`,
  notResent: (person: string) => `The invitation was not sent to ${person} again`,
  perhapsNotResent: (person: string) => `The invitation may not have been sent to ${person} again`,
  dismiss: "Dismiss",

  // What is selected
  selectedSeats: "Selected seats",
  notShownToo: (count: number) => `${n(count)} of them not shown`,
  selectAllSeats: (total: number) => `Select all ${n(total)}`,
  resendSome: (count: number | null) => (count === null ? "Resend" : `Resend ${n(count)}`),
  renewSome: (count: number | null) => (count === null ? "Renew" : `Renew ${n(count)}`),
  revokeSome: "Revoke",
  copySome: "Copy emails",
  clear: "Clear",
  copiedSome: (count: number) => `${s(count, "email address", "email addresses")} copied`,
  copyFailed: "The email addresses could not be copied",

  // A file of seats
  exportShown: (count: number) => `Export ${n(count)} shown`,
  exportAll: (count: number) => `Export all ${n(count)}`,
  exported: (count: number) => `${s(count, "seat")} exported`,
  csv: {
    name: "Name",
    email: "Email",
  },

  // The details of a row
  detailsOf: (person: string) => `Details of ${person}`,
  seatId: "Seat id",
  memberId: "Member id",
  customerId: "Customer id",
  externalId: "External id",
  createdAt: "Assigned",
  claimedAt: "Claimed",
  expiresAt: "Invitation expires",
  expiredAt: "Invitation expired",
  revokedAt: "Revoked",

  // Reassigning
  reassignTitle: (person: string) => `Reassign ${person}’s seat`,
  newEmail: "Email of the new person",
  newPersonInvited: "The new person gets an invitation, valid for 24 hours.",
  reassignSeat: "Reassign seat",
  reassigning: "Reassigning",
  newEmailMissing: "Enter the email of the new person.",
  newEmailIncomplete: (text: string) => `“${text}” is not a complete address.`,
  onePersonOnly: "A seat is for one person. Enter one address.",
  alreadyTheirs: (person: string) => `This is ${person}’s seat already.`,
  hasSeat: (person: string) => `${person} already has a seat.`,
  hasInvitation: (person: string) => `${person} is already invited.`,
  hasExpiredInvitation: (person: string) => `The invitation of ${person} has expired. Renew it instead.`,
  reassignOver: (count: number) => `${s(count, "seat")} too many. Revoke as many before you reassign one.`,
  reassignedTo: (person: string, email: string) => `${person}’s seat is reassigned to ${email}`,
  notReassigned: (person: string) => `${person}’s seat was not reassigned`,
  /** Once the old person has lost it. */
  freeSeat: "Free seat",
  noLongerHasIt: (person: string) => `${person} no longer has it`,
  inviting: "Inviting",
  leaveFree: "Leave it free",
  notInvited: (email: string) => `${email} was not invited`,
  perhapsInvited: (email: string) => `${email} may not have been invited`,
  /** What is true now; these follow the sentence of `error`. */
  nothingReassigned: "Nobody lost a seat, and nobody was invited.",
  seatStaysFree: "The seat is free.",
  tryAgainSafely: "Try again: nobody is invited twice.",

  // Revoking
  revokeTitle: (person: string) => `Revoke ${person}’s seat?`,
  losesAccess: (person: string) => `${person} loses access at once.`,
  losesInvitation: "The invitation can no longer be claimed.",
  ownSeat: "This is your own seat",
  ownSeatAmong: "Your own seat is among them",
  ownSeatNote: "You lose access yourself until you are assigned a seat again.",
  seatIsFree: "The seat is free for someone else.",
  /** Where more are assigned than paid for: how many too many are left then. */
  stillOver: (count: number) =>
    count === 0
      ? "No seat is free then: as many are assigned as you have."
      : `Even then, ${s(count, "seat is", "seats are")} too many.`,
  billStays: (total: number) => `Your bill stays the same: ${s(total, "seat")}.`,
  orderStays: (total: number) => `What you paid for stays the same: ${s(total, "seat")}.`,
  revokeSeat: "Revoke seat",
  notRevoked: (person: string) => `${person}’s seat was not revoked`,
  revokedFrom: (person: string) => `${person}’s seat is revoked`,

  // Revoking with a way back
  willBeRevoked: (person: string) => `${person}’s seat will be revoked`,
  seatsWillBeRevoked: (count: number) => `${s(count, "seat")} will be revoked`,
  undo: "Undo",
  /** Said aloud; `words` is what stands on the screen. */
  undoWith: (words: string, isApple: boolean) => `${words}. Undo with ${isApple ? "Command" : "Control"} Z.`,
  keepsSeat: (person: string) => `${person} keeps the seat`,
  seatsKept: (count: number) => `${s(count, "seat")} stay as they are`,

  // Renewing
  renewed: (person: string) => `${person} is invited again`,
  notRenewed: (person: string) => `The invitation of ${person} was not renewed`,
  nothingRenewed: "The expired invitation is still there.",

  // What is only half done
  halfRenewed: (person: string) => `${person} was not invited again`,
  invitationGone: "The old invitation is gone and the seat is free.",
  halfReassigned: (person: string, email: string) => `${person}’s seat is free: ${email} was not invited`,
  perhapsResent: "The invitation may have been sent all the same.",

  // Many at once
  revokeManyTitle: (count: number) => `Revoke ${s(count, "seat")}?`,
  revokeMany: (count: number) => `Revoke ${s(count, "seat")}`,
  loseAccess: (count: number) => `${s(count, "person loses", "people lose")} access at once.`,
  loseInvitation: (count: number) => `${s(count, "invitation")} can no longer be claimed.`,
  seatsAreFree: (count: number) => `${s(count, "seat is", "seats are")} free for someone else.`,
  resendingMany: (count: number) => `Sending ${s(count, "invitation")} again`,
  renewingMany: (count: number) => `Renewing ${s(count, "invitation")}`,
  revokingMany: (count: number) => `Revoking ${s(count, "seat")}`,
  resentMany: (count: number) => `${s(count, "invitation")} sent again`,
  renewedMany: (count: number) => `${s(count, "invitation")} renewed`,
  revokedMany: (count: number) => `${s(count, "seat")} revoked`,
  /** `what` is one of the three before it. */
  manyOver: (what: string, failed: number, stopped: number) =>
    [what, failed > 0 && `${n(failed)} failed`, stopped > 0 && `${n(stopped)} stopped`]
      .filter(Boolean)
      .join(", "),
  resentNote: "The 24 hours of an invitation go on as before.",
  renewedNote: "Each is valid for another 24 hours.",
  resentOne: "Sent again",
  renewing: "Renewing",
  renewedOne: "Renewed",
  notRenewedOne: "Not renewed",
  notRevokedOne: "Not revoked",
  renewRest: (count: number) => `Renew the other ${n(count)}`,
  revokeRest: (count: number) => `Revoke the other ${n(count)}`,

  // What was refused because it was too much
  askedTooMuch: "Too much was asked at once.",
  tryAgainIn: (duration: string) => `Try again in ${duration}`,

  // What is true after a write that failed; follows the sentence of `error`
  noSeatUsed: "No seat was used.",
  nothingRevoked: "Nothing was revoked.",
  outcomeUnknown: "It may have gone through all the same: look at the list before you try again.",
  outcomeChanged: "They have lost it just now. Assign it to them again.",
};
