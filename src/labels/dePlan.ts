import type { enPlan } from "./enPlan.ts";
import { n, people, s, seats } from "./german.ts";

/*
 * The words of what is paid for, in German: the number of seats, and the claimed subscriptions. No sentence ends with
 * a date: "4. Dez." brings a full stop of its own.
 */
export const dePlan: Readonly<typeof enPlan> = {
  // Changing the number of seats
  oneLess: "Ein Platz weniger",
  oneMore: "Ein Platz mehr",
  moreThanNow: (count) => `${n(count)} mehr als jetzt`,
  fewerThanNow: (count) => `${n(count)} weniger als jetzt`,
  asManyAsNow: "So viele wie jetzt",
  minimumAssigned: (count) => `Mindestens ${n(count)}, bereits zugewiesen`,
  minimumOfPlan: (count) => `Dieser Tarif hat mindestens ${seats(count)}`,
  maximumOfPlan: (count) => `Dieser Tarif hat höchstens ${seats(count)}`,
  notACount: "Eine ganze Zahl nur aus Ziffern eingeben, etwa 15",
  revokeToLower: "Für weniger einen Platz entziehen",
  revokeShort: "Entziehen…",
  revokePerson: (person) => `Platz von ${person} entziehen…`,
  meterMore: (total, count) => `${seats(total)}, ${n(count)} kommen hinzu`,
  meterFewer: (total, count) => `${seats(total)}, ${n(count)} fallen weg`,
  planLoading: "Der Tarif wird geladen",
  planFailed: "Der Tarif konnte nicht geladen werden",

  // What it costs
  seatsUntil: (count, date) => `${seats(count)} bis zum ${date}`,
  keepUntil: (count, date) => `Bis zum ${date} bleiben Ihnen ${seats(count)}`,
  newPeriod: (count) => `Heute beginnt ein neuer Zeitraum mit ${s(count, "Platz", "Plätzen")}`,
  discount: "Rabatt",
  tax: "Steuer",
  balance: "Aus Ihrem Guthaben",
  chargedToday: "Heute abgebucht",
  credit: "Gutschrift für spätere Rechnungen",
  pricing: "Der Preis wird ermittelt",
  nextInvoice: (date) => (date === "" ? "Nächste Rechnung" : `Nächste Rechnung, ${date}`),
  laterInvoices: "Jede spätere Rechnung",
  insteadOf: (price) => `statt ${price}`,
  seatsTimes: (count, price) => (price === "" ? seats(count) : `${seats(count)} × ${price}`),
  plusTax: (what) => `${what}, zuzüglich Steuer`,
  beforeDiscount: (what) => `${what}, vor Rabatt und Steuer`,
  plusCharges: (what) => `${what}, zuzüglich Steuer und weiterer Kosten`,
  chargeNote: (proration, isMore) => {
    switch (proration ?? "") {
      case "invoice":
        return isMore
          ? "Der Rest dieses Zeitraums wird heute abgebucht."
          : "Der Rest dieses Zeitraums wird Ihnen gutgeschrieben.";
      case "prorate":
        return isMore
          ? "Der Rest dieses Zeitraums kommt auf die nächste Rechnung."
          : "Der Rest dieses Zeitraums wird von der nächsten Rechnung abgezogen.";
      case "reset":
        return "Heute beginnt ein neuer Zeitraum und wird sofort abgebucht.";
      default:
        return "Wann das abgebucht wird, bestimmt Ihr Tarif.";
    }
  },

  // The click
  addFor: (count, price) => `${seats(count)} für ${price} hinzufügen`,
  // As short as a narrow dialog needs it.
  addPaidOn: (count, price, date) => `${seats(count)} dazu, ${price} am ${date}`,
  addOn: (count, date) => `${seats(count)} am ${date} hinzufügen`,
  remove: (count) => `${seats(count)} entfernen`,
  removeOn: (count, date) => `${seats(count)} am ${date} entfernen`,
  keepSeats: (count) => `${seats(count)} behalten`,
  changing: "Plätze werden geändert",
  changedTo: (count) => `Der Tarif hat jetzt ${seats(count)}`,
  bookedFrom: (count, date) => `${seats(count)} ab dem ${date}`,
  bookedAlready: "Das ist bereits gebucht.",

  // Why it did not work
  notChanged: "Die Zahl der Plätze wurde nicht geändert",
  perhapsChanged: "Die Zahl der Plätze wurde vielleicht nicht geändert",
  stillHas: (count) => `Sie haben ${seats(count)} wie bisher.`,
  changeSafely: "Erneut versuchen: Kein Platz wird zweimal hinzugefügt oder abgebucht.",
  changeRefusals: {
    PaymentFailed:
      "Die Zahlung ist nicht gelungen. Prüfen, wie dieser Tarif bezahlt wird, dann erneut versuchen.",
    UpdateSubscriptionSeatsNotAllowed:
      "Die Zahl der Plätze ändert, wer diesen Tarif anbietet. Dort danach fragen.",
    AlreadyCanceledSubscription: "Dieser Tarif ist gekündigt. Erst verlängern, dann die Plätze ändern.",
    NotASeatBasedSubscription: "Dieser Tarif wird nicht nach Plätzen verkauft.",
    BelowMinimumSeats: "Das sind weniger Plätze, als dieser Tarif haben darf.",
    AboveMaximumSeats: "Das sind mehr Plätze, als dieser Tarif haben darf.",
    SeatsAlreadyAssigned: "Es sind mehr Plätze zugewiesen. Zuerst einige entziehen.",
    SubscriptionLocked: "Dieser Tarif wird gerade anderweitig geändert. In einer Minute erneut versuchen.",
  },
  toBilling: "Zur Abrechnung",
  lockedTitle: "Plätze lassen sich hier nicht ändern",
  lockedNote: (seller) => `Mehr oder weniger Plätze gibt es auf Anfrage bei ${seller}.`,
  theSeller: "der Organisation, die diesen Tarif anbietet",
  seatlessTitle: "Dieser Tarif wird nicht nach Plätzen verkauft",
  seatlessNote: "Er hat keine Zahl von Plätzen, die sich ändern ließe.",
  endingTitle: (date) => `Dieses Abo endet am ${date}`,
  endingNote: "Bis dahin bleiben die Plätze, wie sie sind. Um ihre Zahl zu ändern, den Tarif verlängern.",
  endedTitle: "Dieses Abo ist beendet",
  endedNote: (date) =>
    `${date && `Am ${date} ging es zu Ende. `}Um wieder Plätze zuzuweisen, den Tarif verlängern.`,
  endedEmptyNote: (date) =>
    `Es endete${date && ` am ${date}`}, und damit wurden alle Plätze entzogen. Um wieder welche zuzuweisen, den Tarif verlängern.`,
  notYoursTitle: "Sie können Plätze nicht ändern",

  // Notices above the list
  addSome: "Plätze hinzufügen",
  addToInvite: "Um weitere Personen einzuladen, Plätze hinzufügen.",
  holding: (count) =>
    count === 1
      ? "Eine abgelaufene Einladung belegt einen Platz."
      : `${n(count)} abgelaufene Einladungen belegen Plätze.`,
  freeThat: "Diesen Platz freigeben",
  freeOne: "Einen Platz freigeben",
  overTitle: (assigned, total) => `${n(assigned)} von ${s(total, "Platz", "Plätzen")} sind zugewiesen`,
  addOrRevoke: (count) => `${seats(count)} hinzufügen oder ${n(count)} entziehen.`,
  revokeToFit: (count) => `In der Liste ${seats(count)} entziehen.`,
  bookedTitle: (count, date) => `Ab dem ${date} hat der Tarif ${seats(count)}`,
  bookedNote: (date) => `Diese Änderung wurde am ${date} gebucht.`,
  bookedOver: (assigned, count) => `${n(assigned)} sind zugewiesen. Bis dahin ${seats(count)} entziehen.`,
  bookedReplaced: "Eine andere Zahl ersetzt diese Buchung.",
  keep: (count) => `${n(count)} behalten`,
  lateTitle: "Die letzte Zahlung ist fehlgeschlagen",
  lateNote: "Vorerst behalten alle ihre Plätze.",
  payNow: "Jetzt bezahlen",
  renewPlan: "Tarif verlängern",
  seatlessBuyer: "Sie selbst haben keinen Platz",
  seatlessBuyerNote: "Sie verwalten die Plätze. Um das Produkt zu nutzen, weisen Sie sich selbst einen zu.",
  takeSeat: "Mir einen Platz zuweisen",

  // Assigning more than are free
  addedFor: (count, price) => `${n(count)} für ${price} hinzugefügt`,
  addedOnInvoice: (count, price) => `${n(count)} für ${price} auf der nächsten Rechnung hinzugefügt`,
  addedSome: (count) => `${n(count)} hinzugefügt`,
  undoAdding: "Rückgängig",
  addAndAssign: (more, count) => `${n(more)} hinzufügen und ${seats(count)} zuweisen`,
  addingSeats: (count) => `${s(count, "Platz wird", "Plätze werden")} hinzugefügt`,
  nobodyInvited: "Niemand wurde eingeladen.",
  tooManyAlready: (count) => `${n(count)} schon jetzt zu viel`,
  newSeatsOn: (date) => `Neue Plätze kämen am ${date} hinzu.`,
  untilThenRemove: (count) => `Bis dahin ${people(count)} entfernen.`,

  // Claimed subscriptions
  claimedTitle: "Ihre Plätze",
  claimedIntro: "Abos, in denen Ihnen jemand einen Platz gegeben hat",
  from: (organization) => `von ${organization}`,
  planStates: {
    active: "Aktiv",
    ending: "Aktiv",
    late: "Überfällig",
    paused: "Pausiert",
    ended: "Beendet",
    unknown: "Unbekannt",
  },
  renews: (date) => `Verlängert sich am ${date}`,
  pauses: (date) => `Pausiert ab dem ${date}`,
  ends: (date) => `Endet am ${date}`,
  ended: (date) => `Beendet am ${date}`,
  overdue: (date) => `Zahlung überfällig seit dem ${date}`,
  runningSince: (date) => `Seit dem ${date}`,
  claimedLoading: "Abos werden geladen",
  claimedFailed: "Ihre Abos konnten nicht geladen werden",
  claimedEmptyTitle: "Noch hat Ihnen niemand einen Platz gegeben",
  claimedEmptyNote: "Sobald Sie den Platz einer Einladung annehmen, steht das Abo hier.",
  showMore: "Mehr anzeigen",
  moreShown: (count, total) => `${s(count, "weiteres Abo", "weitere Abos")}, ${n(total)} angezeigt`,
  moreFailed: "Der Rest konnte nicht geladen werden",
};
