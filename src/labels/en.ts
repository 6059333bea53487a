import type { SeatsErrorReason } from "../api/SeatsError.ts";

const number = new Intl.NumberFormat("en");
const plural = new Intl.PluralRules("en");

const n = (count: number) => number.format(count);
const s = (count: number, one: string, other = `${one}s`) =>
  `${n(count)} ${plural.select(count) === "one" ? one : other}`;

/** English, and the type of every language: `type Labels = typeof en`. */
export const en = {
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
  refresh: "Refresh",

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
  actions: "Actions",
  actionsFor: (person: string) => `Actions for ${person}`,
  nobody: "Nobody",
  seatsFree: (count: number) => `${s(count, "seat")} free`,
  renew: "Renew",
  resend: "Resend invitation",
  copyEmail: "Copy email",
  revokeAsk: "Revoke seat…",
  resent: (person: string) => `The invitation was sent to ${person} again`,
  copied: (email: string) => `${email} was copied`,
  notCopied: (email: string) => `${email} could not be copied`,
  notResent: (person: string) => `The invitation was not sent to ${person} again`,
  dismiss: "Dismiss",

  // Assigning: who
  assignIntro: "Each person gets an invitation by email. It is valid for 24 hours.",
  assignIntroAtOnce: "Each person gets access right away, and no email is sent.",
  emails: "Email addresses",
  ids: "Ids",
  addMore: "Add more",
  pasteHelp: "Paste a list, a column of a spreadsheet, or anything else with addresses in it.",
  uploadCsv: "Upload CSV",
  chipsHelp: "Arrow keys move between people, Enter edits, Delete removes.",
  editPerson: (text: string) => `Edit ${text}`,
  editInvalid: (text: string) => `Edit ${text}, not a complete address`,
  removePerson: (text: string) => `Remove ${text}`,
  morePeople: (count: number) => `and ${n(count)} more`,
  times: (count: number) => `×${n(count)}`,
  emailsMissing: "Enter the email address of at least one person.",
  idsMissing: "Enter at least one id.",
  emailIncomplete: (text: string) => `“${text}” is not a complete address. Edit or remove it.`,
  idIncomplete: (text: string) => `“${text}” is not an id. Edit or remove it.`,
  moreIncomplete: (count: number) =>
    `${s(count, "more piece is", "more pieces are")} not complete. Edit or remove them.`,
  alreadySeated: (person: string) => `${person} already has a seat and is left out.`,
  alreadyInvited: (person: string) => `${person} is already invited and is left out.`,
  moreSeated: (count: number) => `${s(count, "more person", "more people")} already have a seat.`,
  inviteExpired: (person: string) => `The invitation of ${person} has expired. It keeps its seat.`,
  didYouMean: (email: string) => `Did you mean ${email}?`,
  useIt: "Use it",
  merged: (count: number) =>
    count === 1 ? "1 duplicate was merged." : `${n(count)} duplicates were merged.`,
  added: (count: number) => `${s(count, "person", "people")} added`,
  notComplete: (count: number) => `${n(count)} not complete`,
  discard: "Remove them",
  people: (count: number) => s(count, "person", "people"),
  free: (count: number) => `${s(count, "seat")} free`,
  addSeats: (count: number) => `Add ${s(count, "seat")}`,
  addOrRemove: (seats: number, people: number) =>
    `Add ${s(seats, "seat")} or remove ${s(people, "person", "people")}.`,
  removeToFit: (count: number) => `Remove ${s(count, "person", "people")}.`,
  fixFirst: (count: number) => `Edit or remove ${s(count, "entry", "entries")} first.`,
  assignSeats: (count: number) => `Assign ${s(count, "seat")}`,

  // Assigning: details
  details: "Details for these seats",
  detailName: "Name",
  detailValue: "Value",
  addDetail: "Add a detail",
  removeDetail: (name: string) => `Remove ${name}`,
  tooManyDetails: (limit: number) => `A seat keeps at most ${n(limit)} details.`,
  detailsTooLong: (characters: number, limit: number) =>
    `The details are too long: ${n(characters)} of ${n(limit)} characters.`,
  detailsTooLongFor: (person: string, characters: number, limit: number) =>
    `The details of ${person} are too long: ${n(characters)} of ${n(limit)} characters.`,
  detailsForbidden: "The details hold a character that cannot be kept.",
  namedBy: "People are named by",
  namings: {
    email: "Email address",
    customerId: "Customer id",
    externalCustomerId: "External customer id",
    memberId: "Member id",
  },
  claimAtOnce: "Claim at once",
  claimAtOnceNote: "People get access right away and no email is sent.",

  // Assigning: a file
  csvTitle: (name: string) => `People in ${name}`,
  csvReading: "Reading the file",
  csvPeople: (count: number) => `${s(count, "person", "people")} found`,
  csvIncomplete: (count: number) =>
    `${s(count, "row")} without a usable address: you can mend them after adding.`,
  csvColumns: "Columns kept as details of the seat",
  csvColumnFor: (role: string, heading: string) => `${role}: “${heading}”`,
  csvMore: (count: number) => `and ${s(count, "more row")}`,
  csvAdd: (count: number) => `Add ${s(count, "person", "people")}`,
  csvBack: "Back",
  csvTemplate: "Download a template",
  csvDrop: "Drop the file to read the people in it",
  csvTooLarge: (megabytes: number) =>
    `The file is larger than ${n(megabytes)} MB. Split it, and add one part at a time.`,
  csvNotText: "This is not a CSV file. In a spreadsheet, choose “Save as” and then CSV.",
  csvEncoding: (line: number) =>
    `Line ${n(line)} holds characters that cannot be read. Save the file as “CSV UTF-8” and try again.`,
  csvEmpty: "There is nobody in this file.",
  csvTooMany: (rows: number, limit: number) =>
    `The file has ${n(rows)} rows, more than the ${n(limit)} that can be added at a time. Split it.`,
  csvNoEmail: (headings: string) =>
    headings === ""
      ? "No column of this file holds email addresses."
      : `No column of this file holds email addresses. It has: ${headings}. Name one of them “Email”.`,
  csvNameless: (columns: string) => `Left out, because nothing says what it is: column ${columns}.`,
  csvWestern: "The file is not UTF-8, so it was read as Western European. Check that names look right.",
  csvUnreadable: "The file could not be read.",

  // Assigning: what became of it
  assigningTo: (count: number) => `Assigning ${s(count, "seat")}`,
  assigned: (done: number, failed: number) =>
    failed === 0 ? `${s(done, "seat")} assigned` : `${s(done, "seat")} assigned, ${n(failed)} failed`,
  progress: (done: number, total: number) => `${n(done)} of ${n(total)} done`,
  failedCount: (count: number) => `${n(count)} failed`,
  invitationsSent: (count: number) => `${s(count, "invitation")} sent`,
  seatsClaimed: (count: number) => `${s(count, "seat")} claimed`,
  resting: (duration: string) => `Asked too much at once. It goes on in ${duration}.`,
  invited: "Invited",
  sendingTo: "Sending",
  waiting: "Waiting",
  failed: "Failed",
  notSent: "Not sent",
  stop: "Stop",
  done: "Done",
  retryFailed: (count: number) => `Retry ${n(count)} failed`,
  sendRest: (count: number) => `Send the other ${n(count)}`,
  fixRefused: (count: number) => `Fix ${s(count, "address", "addresses")}`,
  closeTitle: "Stop assigning?",
  closeNote: (count: number) => `${s(count, "person", "people")} would not be invited.`,
  goOn: "Go on",
  stopAndClose: "Stop and close",
  seatsFull: (total: number) => `All ${s(total, "seat")} are assigned`,
  seatsFullNote: "Revoke a seat to invite someone else.",
  cancel: "Cancel",
  close: "Close",

  // Revoking
  revokeTitle: (person: string) => `Revoke ${person}’s seat?`,
  losesAccess: (person: string) => `${person} loses access at once.`,
  losesInvitation: "The invitation can no longer be claimed.",
  seatIsFree: "The seat is free for someone else.",
  billStays: (total: number) => `Your bill stays the same: ${s(total, "seat")}.`,
  orderStays: (total: number) => `What you paid for stays the same: ${s(total, "seat")}.`,
  revokeSeat: "Revoke seat",
  notRevoked: (person: string) => `${person}’s seat was not revoked`,
  revokedFrom: (person: string) => `${person}’s seat is revoked`,

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

  // What is true after a write that failed; follows the sentence of `error`
  noSeatUsed: "No seat was used.",
  nothingRevoked: "Nothing was revoked.",
  outcomeUnknown: "It may have gone through all the same: look at the list before you try again.",
  outcomeChanged: "They have lost it just now. Assign it to them again.",

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
