import { n, s } from "./english.ts";

/** The words of assigning seats. */
export const enAssign = {
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
  /** Not complete, or refused: the notes say which. */
  editInvalid: (text: string) => `Edit ${text}, not usable as it is`,
  /** Has a seat or an invitation already, open or expired. */
  editLeftOut: (text: string) => `Edit ${text}, left out`,
  removePerson: (text: string) => `Remove ${text}`,
  morePeople: (count: number) => `and ${n(count)} more`,
  times: (count: number) => `×${n(count)}`,
  emailsMissing: "Enter the email address of at least one person.",
  idsMissing: "Enter at least one id.",
  emailIncomplete: (text: string) => `“${text}” is not a complete address. Edit or remove it.`,
  idIncomplete: (text: string) => `“${text}” is not an id. Edit or remove it.`,
  refusedAs: (text: string, why: string) => `“${text}”: ${why}`,
  moreIncomplete: (count: number) =>
    `${s(count, "more entry is", "more entries are")} not usable. Edit or remove ${count === 1 ? "it" : "them"}.`,
  alreadySeated: (person: string) => `${person} already has a seat and is left out.`,
  alreadyInvited: (person: string) => `${person} is already invited and is left out.`,
  /** Some of them may only be invited. */
  moreSeated: (count: number) =>
    count === 1
      ? "1 more person already has a seat or an invitation and is left out."
      : `${n(count)} more people already have a seat or an invitation and are left out.`,
  inviteExpired: (person: string) => `The invitation of ${person} has expired. It keeps its seat.`,
  didYouMean: (email: string) => `Did you mean ${email}?`,
  useIt: "Use it",
  merged: (count: number) => `${s(count, "duplicate was", "duplicates were")} merged.`,
  added: (count: number) => `${s(count, "person", "people")} added`,
  notComplete: (count: number) => `${n(count)} not complete`,
  leftOut: (count: number) => `${n(count)} left out`,
  editedTo: (text: string) => `Changed to ${text}`,
  discard: (count: number) => (count === 2 ? "Remove both" : `Remove all ${n(count)}`),
  people: (count: number) => s(count, "person", "people"),
  free: (count: number) => `${s(count, "seat")} free`,
  addSeats: (count: number) => `Add ${s(count, "seat")}`,
  addOrRemove: (seats: number, people: number) =>
    `Add ${s(seats, "seat")} or remove ${s(people, "person", "people")}.`,
  removeToFit: (count: number) => `Remove ${s(count, "person", "people")}.`,
  fixFirst: (count: number) => `Edit or remove ${s(count, "entry", "entries")} first.`,
  fixDetails: "Edit the details first.",
  assignSeats: (count: number) => `Assign ${s(count, "seat")}`,

  // Assigning: details
  details: "Details for these seats",
  detailName: "Name",
  detailValue: "Value",
  addDetail: "Add a detail",
  /** It may have no name yet. */
  removeDetail: (name: string) => `Remove ${name || "detail"}`,
  tooManyDetails: (limit: number) => `A seat keeps at most ${n(limit)} details.`,
  detailsTooLong: (characters: number, limit: number) =>
    `The details are too long: ${n(characters)} of ${n(limit)} characters.`,
  detailsTooLongFor: (person: string, characters: number, limit: number) =>
    `The details of ${person} are too long: ${n(characters)} of ${n(limit)} characters.`,
  detailsUnnamed: "Each detail needs a name of its own.",
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
    `${s(count, "row")} without a usable address: you can mend ${count === 1 ? "it" : "them"} after adding.`,
  csvColumns: "Columns kept as details of the seat",
  csvColumnFor: (role: string, heading: string) => `${role}: “${heading}”`,
  csvMore: (count: number) => `and ${s(count, "more row")}`,
  csvAdd: (count: number) => `Add ${s(count, "person", "people")}`,
  back: "Back",
  csvTemplate: "Download a template",
  /** Columns of it that are kept as details. */
  csvTeam: "Team",
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
  assigned: (count: number) => `${s(count, "seat")} assigned`,
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
  /** Some of them are ids. */
  fixEntries: (count: number) => `Fix ${s(count, "entry", "entries")}`,
  closeTitle: "Stop assigning?",
  closeNote: "Whoever is still waiting would not be invited.",
  goOn: "Go on",
  stopAndClose: "Stop and close",
  seatsFull: (total: number) =>
    total === 1 ? "The only seat is assigned" : `All ${s(total, "seat")} are assigned`,
  seatsFullNote: "Revoke a seat to invite someone else.",
  cancel: "Cancel",
  close: "Close",
};
