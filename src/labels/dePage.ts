import type { PageLabels } from "./enPage.ts";
import { hours, minutes, n, s, seats, seconds } from "./german.ts";

/** What stands on the page before anything is opened, in German. */
export const dePage: PageLabels = {
  locale: "de",

  // The manager
  title: "Plätze",
  assignedOf: (assigned, total) => `${n(assigned)} von ${n(total)}`,
  assignedNote: (free) => (free > 0 ? `Plätzen zugewiesen, ${n(free)} frei` : "Plätzen zugewiesen"),
  assignedOver: "Plätzen zugewiesen,",
  tooMany: (count) => `${n(count)} zu viel`,
  meter: (assigned, total, parts) =>
    `${n(assigned)} von ${s(total, "Platz", "Plätzen")} zugewiesen: ${parts.join(", ")}`,
  assign: "Plätze zuweisen",
  assignOne: "Zuweisen",
  changeSeats: "Plätze ändern",
  viewOnly: "Nur Ansicht. Plätze ändern kann, wer die Abrechnung verwaltet.",
  refresh: "Aktualisieren",

  // What is looked at
  number: n,
  show: "Anzeigen",
  all: "Alle",
  expiredShort: "Abgelaufen",
  search: "Name oder E-Mail suchen",
  updated: (ago) => `Aktualisiert ${ago}`,
  exportList: "Exportieren",
  showRevoked: (count) => `${n(count)} entzogene anzeigen`,
  hideRevoked: "Entzogene ausblenden",

  // What a seat can be
  claimed: "Angenommen",
  pending: "Ausstehend",
  expired: "Einladung abgelaufen",
  revoked: "Entzogen",
  unknown: "Unbekannt",
  sending: "wird gesendet",
  revoking: "Wird entzogen",
  expiresIn: (duration) => `läuft in ${duration} ab`,
  sentJustNow: "eben gesendet",
  resendIn: (duration) => `erneut senden in ${duration}`,
  revokedSoon: "Wird gleich entzogen",
  countClaimed: (count) => `${n(count)} angenommen`,
  countPending: (count) => `${n(count)} ausstehend`,
  countExpired: (count) => `${n(count)} abgelaufen`,
  countFree: (count) => `${n(count)} frei`,

  // Time
  seconds,
  minutes,
  hours,
  // A stretch of time only ever follows "in" or "vor": hence the dative.
  days: (count) => s(count, "Tag", "Tagen"),
  ago: (duration) => `vor ${duration}`,
  justNow: "gerade eben",

  // The table
  member: "Mitglied",
  status: "Status",
  since: "Seit",
  you: "Sie",
  select: (person) => `${person} auswählen`,
  selectAll: "Alle auswählen",
  selectedCount: (count) => `${n(count)} ausgewählt`,
  actions: "Aktionen",
  actionsFor: (person) => `Aktionen für ${person}`,
  nobody: "Niemand",
  seatsFree: (count) => `${seats(count)} frei`,
  renew: "Erneuern",
  renewFor: (person) => `Einladung von ${person} erneuern`,

  // What is on its way, or did not come
  loading: "Plätze werden geladen",
  partFailedTitle: "Das ließ sich nicht öffnen",
  partFailedNote: "Ein Teil der Seite wurde nicht geladen. Die Verbindung prüfen und die Seite neu laden.",
};
