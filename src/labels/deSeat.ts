import type { enSeat } from "./enSeat.ts";
import { form, invitations, n, people, s, seats } from "./german.ts";

/** The words of what happens to one seat, or to many that are selected, in German. */
export const deSeat: Readonly<typeof enSeat> = {
  // A list without seats
  emptyTitle: "Noch keine Plätze zugewiesen",
  emptyNote: (total) =>
    `Der Tarif hat ${seats(total)}. Einen per E-Mail zuweisen, und die Person ist mit einem Klick dabei.`,
  noSeatsTitle: "Dieser Tarif hat keine Plätze",
  noSeatsNote: "Noch gibt es nichts zuzuweisen.",

  noMatchTitle: (search) => `Keine Treffer für „${search}“`,
  noMatchNote: (total) =>
    total === 1
      ? "Name, E-Mail und Details des einzigen Platzes wurden durchsucht."
      : `Namen, E-Mails und Details aller ${s(total, "Platz", "Plätze")} wurden durchsucht.`,
  noneSoTitle: "Niemand hier",
  noneSoNote: "Zurzeit ist kein Platz in diesem Zustand.",
  seatsShown: (count) => `${seats(count)} gezeigt`,
  sortedBy: (column, isAscending) => `Nach ${column} sortiert, ${isAscending ? "aufsteigend" : "absteigend"}`,
  clearSearch: "Suche löschen",
  showAll: "Alle anzeigen",
  // The menu of a row
  resend: "Einladung erneut senden",
  resendSoon: (duration) => `Erneut senden in ${duration}`,
  mailedLately: "Niemand erhält zwei E-Mails in einer Minute",
  renewInvitation: "Einladung erneuern",
  copyEmail: "E-Mail kopieren",
  reassignAsk: "Neu vergeben…",
  showDetails: "Details anzeigen",
  hideDetails: "Details ausblenden",
  revokeAsk: "Platz entziehen…",
  resent: (person) => `Die Einladung wurde erneut an ${person} gesendet`,
  copied: (email) => `${email} wurde kopiert`,
  notCopied: (email) => `${email} konnte nicht kopiert werden`,
  notResent: (person) => `Die Einladung wurde nicht erneut an ${person} gesendet`,
  perhapsNotResent: (person) => `Die Einladung wurde vielleicht nicht erneut an ${person} gesendet`,
  dismiss: "Ausblenden",

  // What is selected
  selectedSeats: "Ausgewählte Plätze",
  notShownToo: (count) => `davon ${n(count)} nicht sichtbar`,
  selectAllSeats: (total) => `Alle ${n(total)} auswählen`,
  resendSome: (count) => (count === null ? "Erneut senden" : `${n(count)} erneut senden`),
  renewSome: (count) => (count === null ? "Erneuern" : `${n(count)} erneuern`),
  revokeSome: "Entziehen",
  copySome: "E-Mails kopieren",
  clear: "Auswahl aufheben",
  copiedSome: (count) => `${s(count, "E-Mail-Adresse", "E-Mail-Adressen")} kopiert`,
  copyFailed: "Die E-Mail-Adressen konnten nicht kopiert werden",

  // A file of seats
  exportShown: (count) => `${n(count)} angezeigte exportieren`,
  exportAll: (count) => `Alle ${n(count)} exportieren`,
  exported: (count) => `${seats(count)} exportiert`,
  csv: {
    name: "Name",
    email: "E-Mail",
  },

  // The details of a row
  detailsOf: (person) => `Details zu ${person}`,
  seatId: "Platz-ID",
  memberId: "Mitglieds-ID",
  customerId: "Kunden-ID",
  externalId: "Externe ID",
  createdAt: "Zugewiesen",
  claimedAt: "Angenommen",
  expiresAt: "Einladung läuft ab",
  expiredAt: "Einladung abgelaufen",
  revokedAt: "Entzogen",

  // Reassigning
  reassignTitle: (person) => `Platz von ${person} neu vergeben`,
  newEmail: "E-Mail der neuen Person",
  newPersonInvited: "Die neue Person bekommt eine Einladung, die 24 Stunden gilt.",
  reassignSeat: "Platz neu vergeben",
  reassigning: "Wird neu vergeben",
  newEmailMissing: "Die E-Mail der neuen Person eingeben.",
  newEmailIncomplete: (text) => `„${text}“ ist keine vollständige Adresse.`,
  onePersonOnly: "Ein Platz ist für eine Person. Nur eine Adresse eingeben.",
  alreadyTheirs: (person) => `Das ist bereits der Platz von ${person}.`,
  hasSeat: (person) => `${person} hat bereits einen Platz.`,
  hasInvitation: (person) => `${person} ist bereits eingeladen.`,
  hasExpiredInvitation: (person) =>
    `Die Einladung von ${person} ist abgelaufen. Stattdessen die Einladung erneuern.`,
  reassignOver: (count) =>
    `${seats(count)} zu viel. Erst ebenso viele entziehen, dann lässt sich einer neu vergeben.`,
  reassignedTo: (person, email) => `Der Platz von ${person} ist neu vergeben an ${email}`,
  notReassigned: (person) => `Der Platz von ${person} wurde nicht neu vergeben`,
  freeSeat: "Freier Platz",
  noLongerHasIt: (person) => `${person} hat ihn nicht mehr`,
  inviting: "Wird eingeladen",
  leaveFree: "Frei lassen",
  notInvited: (email) => `${email} wurde nicht eingeladen`,
  perhapsInvited: (email) => `${email} wurde vielleicht nicht eingeladen`,
  nothingReassigned: "Niemand hat einen Platz verloren, und niemand wurde eingeladen.",
  seatStaysFree: "Der Platz ist frei.",
  tryAgainSafely: "Erneut versuchen: Niemand wird zweimal eingeladen.",

  // Revoking
  revokeTitle: (person) => `Platz von ${person} entziehen?`,
  losesAccess: (person) => `${person} verliert sofort den Zugang.`,
  losesInvitation: "Die Einladung kann nicht mehr angenommen werden.",
  ownSeat: "Das ist Ihr eigener Platz",
  ownSeatAmong: "Ihr eigener Platz ist dabei",
  ownSeatNote: "Sie verlieren selbst den Zugang, bis Ihnen wieder ein Platz zugewiesen wird.",
  seatIsFree: "Der Platz ist frei für jemand anderen.",
  stillOver: (count) =>
    count === 0
      ? "Danach ist kein Platz frei: Es sind so viele vergeben, wie es gibt."
      : `Auch danach sind noch ${seats(count)} zu viel vergeben.`,
  billStays: (total) => `Ihre Rechnung bleibt gleich: ${seats(total)}.`,
  orderStays: (total) => `Was Sie bezahlt haben, bleibt gleich: ${seats(total)}.`,
  revokeSeat: "Platz entziehen",
  notRevoked: (person) => `Der Platz von ${person} wurde nicht entzogen`,
  revokedFrom: (person) => `Der Platz von ${person} ist entzogen`,

  // Revoking with a way back
  willBeRevoked: (person) => `Der Platz von ${person} wird entzogen`,
  seatsWillBeRevoked: (count) => `${s(count, "Platz wird", "Plätze werden")} entzogen`,
  undo: "Rückgängig",
  undoWith: (words, isApple) => `${words}. Rückgängig mit ${isApple ? "Befehl" : "Steuerung"} Z.`,
  keepsSeat: (person) => `${person} behält den Platz`,
  seatsKept: (count) => s(count, "Platz bleibt, wie er ist", "Plätze bleiben, wie sie sind"),

  // Renewing
  renewed: (person) => `${person} ist erneut eingeladen`,
  notRenewed: (person) => `Die Einladung von ${person} wurde nicht erneuert`,
  nothingRenewed: "Die abgelaufene Einladung ist noch da.",

  // What is only half done
  halfRenewed: (person) => `${person} wurde nicht erneut eingeladen`,
  invitationGone: "Die alte Einladung gilt nicht mehr, und der Platz ist frei.",
  halfReassigned: (person, email) => `Der Platz von ${person} ist frei: ${email} wurde nicht eingeladen`,
  perhapsResent: "Die Einladung wurde vielleicht trotzdem gesendet.",

  // Many at once
  revokeManyTitle: (count) => `${seats(count)} entziehen?`,
  revokeMany: (count) => `${seats(count)} entziehen`,
  loseAccess: (count) => `${people(count)} ${form(count, "verliert", "verlieren")} sofort den Zugang.`,
  loseInvitation: (count) =>
    `${invitations(count)} ${form(count, "kann", "können")} nicht mehr angenommen werden.`,
  seatsAreFree: (count) => `${s(count, "Platz ist", "Plätze sind")} frei für andere.`,
  resendingMany: (count) => `${s(count, "Einladung wird", "Einladungen werden")} erneut gesendet`,
  renewingMany: (count) => `${s(count, "Einladung wird", "Einladungen werden")} erneuert`,
  revokingMany: (count) => `${s(count, "Platz wird", "Plätze werden")} entzogen`,
  resentMany: (count) => `${invitations(count)} erneut gesendet`,
  renewedMany: (count) => `${invitations(count)} erneuert`,
  revokedMany: (count) => `${seats(count)} entzogen`,
  manyOver: (what, failed, stopped) =>
    [what, failed > 0 && `${n(failed)} fehlgeschlagen`, stopped > 0 && `${n(stopped)} angehalten`]
      .filter(Boolean)
      .join(", "),
  resentNote: "Die 24 Stunden einer Einladung laufen weiter wie bisher.",
  renewedNote: "Jede gilt weitere 24 Stunden.",
  resentOne: "Erneut gesendet",
  renewing: "Wird erneuert",
  renewedOne: "Erneuert",
  notRenewedOne: "Nicht erneuert",
  notRevokedOne: "Nicht entzogen",
  renewRest: (count) => (count === 1 ? "Letzte erneuern" : `Übrige ${n(count)} erneuern`),
  revokeRest: (count) => (count === 1 ? "Letzten entziehen" : `Übrige ${n(count)} entziehen`),

  // What was refused because it was too much
  askedTooMuch: "Das waren zu viele Anfragen auf einmal.",
  tryAgainIn: (duration) => `Erneut versuchen in ${duration}`,

  // What is true after a write that failed; follows the sentence of `error`
  noSeatUsed: "Es wurde kein Platz verbraucht.",
  nothingRevoked: "Es wurde nichts entzogen.",
  outcomeUnknown: "Es kann trotzdem gelungen sein: vor einem neuen Versuch die Liste ansehen.",
  outcomeChanged: "Die Person hat ihn eben verloren. Er lässt sich ihr erneut zuweisen.",
};
