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

  // What stands where the list would be
  loading: "Plätze werden geladen",
  emptyTitle: "Noch keine Plätze zugewiesen",
  emptyNote: (total) =>
    `Der Tarif hat ${seats(total)}. Einen per E-Mail zuweisen, und die Person ist mit einem Klick dabei.`,
  noSeatsTitle: "Dieser Tarif hat keine Plätze",
  noSeatsNote: "Noch gibt es nichts zuzuweisen.",
  staleTitle: "Die Liste konnte nicht aktualisiert werden",
  failedTitle: "Die Plätze konnten nicht geladen werden",
  failedNote: "Nichts hat sich geändert.",
  tryAgain: "Erneut versuchen",
  sessionTitle: "Ihre Sitzung ist beendet",
  sessionNote: "Zu Ihrer Sicherheit endet sie nach einer Stunde. Neu anmelden, dann geht es weiter.",
  signIn: "Neu anmelden",
  notPermittedTitle: "Diese Plätze sind für Sie nicht sichtbar",
  notPermittedNote: "Auskunft gibt, wer das Abo besitzt oder die Abrechnung verwaltet.",
  featureOffTitle: "Plätze sind nicht eingeschaltet",
  featureOffNote: "Wer diesen Tarif anbietet, bietet zurzeit keine Plätze an.",
  notFoundTitle: "Diese Plätze wurden nicht gefunden",
  notFoundNote: "Den Tarif gibt es nicht mehr, oder er gehört jemand anderem.",
  partFailedTitle: "Das ließ sich nicht öffnen",
  partFailedNote: "Ein Teil der Seite wurde nicht geladen. Die Verbindung prüfen und die Seite neu laden.",

  error: (reason): string => {
    switch (reason.type) {
      case "unreachable":
        return "Der Abrechnungsdienst hat nicht geantwortet.";
      case "timeout":
        return "Der Abrechnungsdienst hat zu lange nicht geantwortet.";
      case "session_ended":
        return "Ihre Sitzung ist beendet. Neu anmelden, dann geht es weiter.";
      case "not_permitted":
        return "Plätze ändern kann nur, wer das Abo besitzt oder die Abrechnung verwaltet.";
      case "feature_off":
        return "Wer diesen Tarif anbietet, bietet zurzeit keine Plätze an.";
      case "not_found":
        return "Das gibt es nicht mehr.";
      case "no_seats_left":
        return "Es sind keine Plätze mehr frei.";
      case "order_unpaid":
        return "Die Bestellung ist noch nicht bezahlt. Danach lassen sich ihre Plätze zuweisen.";
      case "already_assigned":
        return "Diese Person hat bereits einen Platz.";
      case "not_pending":
        return "Die Einladung wurde inzwischen angenommen oder entzogen.";
      case "changed":
        return "Der Platz gehört jetzt jemand anderem.";
      case "invalid":
        return reason.fields.some(({ path }) => path === "email")
          ? "Diese Adresse kann keine E-Mails empfangen. Die Schreibweise prüfen."
          : "Der Abrechnungsdienst hat die Eingabe nicht angenommen.";
      case "refused":
        return reason.code === "MemberEmailMismatch"
          ? "Diese Person ist mit einer anderen Adresse bekannt."
          : "Der Abrechnungsdienst hat das abgelehnt.";
      case "rate_limited":
        return reason.retryAfter === undefined
          ? "Das waren zu viele Anfragen auf einmal. In einer Minute erneut versuchen."
          : `Das waren zu viele Anfragen auf einmal. In ${s(reason.retryAfter, "Sekunde", "Sekunden")} erneut versuchen.`;
      case "server":
        return "Der Abrechnungsdienst hat zurzeit ein Problem.";
      case "contract":
        return "Der Abrechnungsdienst hat eine Antwort geschickt, die diese Seite nicht versteht.";
    }
  },
};
