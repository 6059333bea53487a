import type { enFailure } from "./enFailure.ts";
import { s } from "./german.ts";

const nobody = "Mit dieser ID ist niemand bekannt. Die ID prüfen.";
/** By the server's word for the refusal. */
const byCode: Readonly<Record<string, string>> = {
  CustomerNotFound: nobody,
  MemberNotFound: nobody,
  // The same, where the organization has members.
  InvalidSeatAssignmentRequest: nobody,
  MemberEmailMismatch: "Diese Person ist mit einer anderen Adresse bekannt.",
  // It has lost its token or its address.
  InvalidInvitationToken:
    "Diese Einladung kann nicht erneut gesendet werden. Den Platz entziehen und neu zuweisen.",
};

/** The words of what went wrong, in German. */
export const deFailure: Readonly<typeof enFailure> = {
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
        return byCode[reason.code] ?? "Das gibt es nicht mehr.";
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
        return byCode[reason.code] ?? "Der Abrechnungsdienst hat das abgelehnt.";
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
