import type { enAssign } from "./enAssign.ts";
import { invitations, n, people, s, seats } from "./german.ts";

/** The words of assigning seats, in German. */
export const deAssign: Readonly<typeof enAssign> = {
  // Assigning: who
  assignIntro: "Jede Person bekommt eine Einladung per E-Mail. Sie gilt 24 Stunden.",
  assignIntroAtOnce: "Jede Person hat sofort Zugang. Es wird keine E-Mail gesendet.",
  emails: "E-Mail-Adressen",
  ids: "IDs",
  addMore: "Weitere hinzufügen",
  pasteHelp: "Eine Liste, die Spalte einer Tabelle oder sonst etwas mit Adressen darin einfügen.",
  uploadCsv: "CSV hochladen",
  chipsHelp: "Pfeiltasten wechseln zwischen Personen, Eingabe bearbeitet, Entf entfernt.",
  editPerson: (text) => `${text} bearbeiten`,
  editInvalid: (text) => `${text} bearbeiten, so nicht brauchbar`,
  editLeftOut: (text) => `${text} bearbeiten, wird ausgelassen`,
  removePerson: (text) => `${text} entfernen`,
  morePeople: (count) => `und ${n(count)} weitere`,
  times: (count) => `×${n(count)}`,
  emailsMissing: "Die E-Mail-Adresse von mindestens einer Person eingeben.",
  idsMissing: "Mindestens eine ID eingeben.",
  emailIncomplete: (text) => `„${text}“ ist keine vollständige Adresse. Bearbeiten oder entfernen.`,
  idIncomplete: (text) => `„${text}“ ist keine ID. Bearbeiten oder entfernen.`,
  refusedAs: (text, why) => `„${text}“: ${why}`,
  moreIncomplete: (count) =>
    `${s(count, "weiterer Eintrag ist", "weitere Einträge sind")} nicht brauchbar. Bearbeiten oder entfernen.`,
  alreadySeated: (person) => `${person} hat bereits einen Platz und wird ausgelassen.`,
  alreadyInvited: (person) => `${person} ist bereits eingeladen und wird ausgelassen.`,
  moreSeated: (count) =>
    count === 1
      ? "1 weitere Person hat bereits einen Platz oder eine Einladung und wird ausgelassen."
      : `${n(count)} weitere Personen haben bereits einen Platz oder eine Einladung und werden ausgelassen.`,
  inviteExpired: (person) => `Die Einladung von ${person} ist abgelaufen. Sie belegt ihren Platz weiter.`,
  didYouMean: (email) => `Ist ${email} gemeint?`,
  useIt: "Übernehmen",
  merged: (count) => `${s(count, "doppelter Eintrag wurde", "doppelte Einträge wurden")} zusammengeführt.`,
  added: (count) => `${people(count)} hinzugefügt`,
  notComplete: (count) => `${n(count)} unvollständig`,
  leftOut: (count) => `${n(count)} ausgelassen`,
  editedTo: (text) => `Geändert zu ${text}`,
  discard: (count) => (count === 2 ? "Beide entfernen" : `Alle ${n(count)} entfernen`),
  people,
  free: (count) => `${seats(count)} frei`,
  addSeats: (count) => `${seats(count)} hinzufügen`,
  addOrRemove: (more, count) => `${seats(more)} hinzufügen oder ${people(count)} entfernen.`,
  removeToFit: (count) => `${people(count)} entfernen.`,
  fixFirst: (count) => `Zuerst ${s(count, "Eintrag", "Einträge")} bearbeiten oder entfernen.`,
  fixDetails: "Zuerst die Details bearbeiten.",
  assignSeats: (count) => `${seats(count)} zuweisen`,

  // Assigning: details
  details: "Details zu diesen Plätzen",
  detailName: "Name",
  detailValue: "Wert",
  addDetail: "Detail hinzufügen",
  removeDetail: (name) => `${name || "Detail"} entfernen`,
  tooManyDetails: (limit) => `Ein Platz hat höchstens ${s(limit, "Detail", "Details")}.`,
  detailsTooLong: (characters, limit) =>
    `Die Details sind zu lang: ${n(characters)} von ${n(limit)} Zeichen.`,
  detailsTooLongFor: (person, characters, limit) =>
    `Die Details von ${person} sind zu lang: ${n(characters)} von ${n(limit)} Zeichen.`,
  detailsUnnamed: "Jedes Detail braucht einen eigenen Namen.",
  detailsForbidden: "Die Details enthalten ein Zeichen, das nicht gespeichert werden kann.",
  namedBy: "Angabe zur Person",
  namings: {
    email: "E-Mail-Adresse",
    customerId: "Kunden-ID",
    externalCustomerId: "Externe Kunden-ID",
    memberId: "Mitglieds-ID",
  },
  claimAtOnce: "Sofort annehmen",
  claimAtOnceNote: "Alle haben sofort Zugang. Es wird keine E-Mail gesendet.",

  // Assigning: a file
  csvTitle: (name) => `Personen in ${name}`,
  csvReading: "Die Datei wird gelesen",
  csvPeople: (count) => `${people(count)} gefunden`,
  csvIncomplete: (count) =>
    `${s(count, "Zeile", "Zeilen")} ohne brauchbare Adresse: nach dem Hinzufügen zu berichtigen.`,
  csvColumns: "Spalten, die als Details des Platzes bleiben",
  csvColumnFor: (role, heading) => `${role}: „${heading}“`,
  csvMore: (count) => `und ${s(count, "weitere Zeile", "weitere Zeilen")}`,
  csvAdd: (count) => `${people(count)} hinzufügen`,
  back: "Zurück",
  csvTemplate: "Vorlage herunterladen",
  csvTeam: "Abteilung",
  csvTooLarge: (megabytes) =>
    `Die Datei ist größer als ${n(megabytes)} MB. Aufteilen und einen Teil nach dem anderen hinzufügen.`,
  csvNotText: "Das ist keine CSV-Datei. In der Tabellenkalkulation „Speichern unter“ und dann CSV wählen.",
  csvEncoding: (line) =>
    `Zeile ${n(line)} enthält Zeichen, die nicht lesbar sind. Die Datei als „CSV UTF-8“ speichern und erneut versuchen.`,
  csvEmpty: "In dieser Datei steht niemand.",
  csvTooMany: (rows, limit) =>
    `Die Datei hat ${s(rows, "Zeile", "Zeilen")}, auf einmal gehen höchstens ${n(limit)}. Die Datei aufteilen.`,
  csvNoEmail: (headings) =>
    headings === ""
      ? "Keine Spalte dieser Datei enthält E-Mail-Adressen."
      : `Keine Spalte dieser Datei enthält E-Mail-Adressen. Vorhanden: ${headings}. Eine davon „E-Mail“ nennen.`,
  csvNameless: (columns) => `Ausgelassen, weil die Überschrift fehlt: Spalte ${columns}.`,
  csvWestern: "Die Datei ist nicht UTF-8 und wurde als Westeuropäisch gelesen. Prüfen, ob die Namen stimmen.",
  csvUnreadable: "Die Datei konnte nicht gelesen werden.",

  // Assigning: what became of it
  assigningTo: (count) => `${s(count, "Platz wird", "Plätze werden")} zugewiesen`,
  assigned: (count) => `${seats(count)} zugewiesen`,
  progress: (done, total) => `${n(done)} von ${n(total)} erledigt`,
  failedCount: (count) => `${n(count)} fehlgeschlagen`,
  invitationsSent: (count) => `${invitations(count)} gesendet`,
  seatsClaimed: (count) => `${seats(count)} angenommen`,
  resting: (duration) => `Zu viele Anfragen auf einmal. In ${duration} geht es weiter.`,
  invited: "Eingeladen",
  sendingTo: "Wird gesendet",
  waiting: "Wartet",
  failed: "Fehlgeschlagen",
  notSent: "Nicht gesendet",
  stop: "Anhalten",
  done: "Fertig",
  retryFailed: (count) => `${n(count)} erneut versuchen`,
  sendRest: (count) => (count === 1 ? "Letzte senden" : `Übrige ${n(count)} senden`),
  fixRefused: (count) => `${s(count, "Adresse", "Adressen")} berichtigen`,
  fixEntries: (count) => `${s(count, "Eintrag", "Einträge")} berichtigen`,
  closeTitle: "Zuweisen anhalten?",
  closeNote: "Wer noch wartet, würde nicht eingeladen.",
  goOn: "Fortfahren",
  stopAndClose: "Anhalten und schließen",
  seatsFull: (total) =>
    total === 1 ? "Der einzige Platz ist zugewiesen" : `Alle ${seats(total)} sind zugewiesen`,
  seatsFullNote: "Für eine weitere Einladung einen Platz entziehen.",
  cancel: "Abbrechen",
  close: "Schließen",
};
