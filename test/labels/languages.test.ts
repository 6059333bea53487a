// @vitest-environment node
import { knownLocale } from "../../src/components/frame/knownLocale.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SeatsErrorReason } from "../../src/api/SeatsError.ts";
import { de } from "../../src/labels/de.ts";
import { en } from "../../src/labels/en.ts";
import type { Labels } from "../../src/labels/Labels.ts";

interface Language {
  readonly words: Labels;
  /** What is written as in English, and meant so. */
  readonly asInEnglish: readonly string[];
}

const languages: Readonly<Record<string, Language>> = {
  de: { words: de, asInEnglish: ["status", "csv.name", "detailName", "number", "times"] },
};

const root = join(import.meta.dirname, "../..");
const written = readdirSync(join(root, "src/labels"))
  .map((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1])
  .filter((name) => name !== undefined);

test("every language is held to these promises", () => {
  expect(["en", ...Object.keys(languages)].sort()).toEqual(written.sort());
});

test("every language is built, to be imported from polar-seats/labels/…", () => {
  const config = readFileSync(join(root, "vite.config.ts"), "utf8");
  const missing = written.filter((name) => !config.includes(`"labels/${name}": "src/labels/${name}.ts"`));
  expect(missing).toEqual([]);
});

test("nobody loads a language but who asks for it", () => {
  const importing = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("labels"))
    .filter((file) =>
      Object.keys(languages).some((name) =>
        new RegExp(`/labels/${name}(?:Page|Assign|Seat|Plan)?\\.ts"`).test(
          readFileSync(join(root, "src", file), "utf8"),
        ),
      ),
    );
  expect(importing).toEqual([]);
});

describe.each(Object.entries(languages))("in %s", (name, { words, asInEnglish }) => {
  const ours = flat(words);
  const english = flat(en);

  test("its name is its locale", () => {
    expect(words.locale).toBe(name);
    expect(Intl.NumberFormat.supportedLocalesOf(words.locale)).toEqual([name]);
  });

  test("there is every word of English, and no other", () => {
    expect([...ours.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("a word takes what the English one takes", () => {
    const wrong = [...english].filter(([key, word]) => arity(ours.get(key)) !== arity(word));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test("every word says something, whatever it is given", () => {
    const wrong = [...english].flatMap(([key, word]) =>
      said(ours.get(key), word)
        .filter(({ text }) => text.trim() === "" || /undefined|null|NaN|\[object/.test(text))
        .map(({ text }) => `${key}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test("nothing that English mentions is left out", () => {
    const wrong = [...english].flatMap(([key, word]) => {
      const inEnglish = said(word, word);
      return said(ours.get(key), word).flatMap(({ text, given }, at) => {
        const left = given
          .filter((value) => typeof value === "string" || (typeof value === "number" && value > 1))
          .map(String)
          .filter((value) => inEnglish[at]?.text.includes(value) && !text.includes(value));
        return left.map((value) => `${key} without ${value}: ${text}`);
      });
    });
    expect(wrong).toEqual([]);
  });

  test("nothing is left in English that is not meant so", () => {
    const same = [...english.keys()].filter((key) => {
      const inEnglish = said(english.get(key), english.get(key));
      return said(ours.get(key), english.get(key)).some(({ text }, at) => {
        // Where all was given from outside, there is nothing to say: "what" of a run that went well.
        const isGiven = inEnglish[at]?.given.includes(text);
        return text === inEnglish[at]?.text && isGiven !== true;
      });
    });
    expect(same.sort()).toEqual([...asInEnglish].sort());
  });

  test("two words that English tells apart in one place are told apart", () => {
    const places: readonly (readonly (keyof Labels)[])[] = [
      ["claimed", "pending", "expired", "revoked", "unknown", "revoking", "revokedSoon"],
      ["all", "claimed", "pending", "expiredShort"],
      ["invited", "sendingTo", "waiting", "failed", "notSent"],
      ["resend", "renewInvitation", "copyEmail", "reassignAsk", "showDetails", "hideDetails", "revokeAsk"],
      ["stop", "done", "goOn", "stopAndClose", "cancel", "close"],
    ];
    for (const place of places) expect(new Set(place.map((key) => words[key])).size).toBe(place.length);
  });
});

test.each(Object.entries({ en, de }))(
  "in %s a wrong id is to be checked, and is not gone",
  (_, { error }) => {
    const unknown = new Set([
      error({ type: "not_found", code: "CustomerNotFound" }),
      error({ type: "not_found", code: "MemberNotFound" }),
      error({ type: "refused", status: 400, code: "InvalidSeatAssignmentRequest" }),
    ]);
    expect(unknown.size).toBe(1);
    expect([...unknown][0]).toMatch(/Check it|prüfen/);
    const gone = error({ type: "not_found", code: "ResourceNotFound" });
    const refused = error({ type: "refused", status: 400, code: "" });
    const token = error({ type: "refused", status: 400, code: "InvalidInvitationToken" });
    expect(new Set([...unknown, gone, refused, token]).size).toBe(4);
  },
);

test("German keeps the calm voice, and its own quotation marks", () => {
  const loud = [...flat(de)].flatMap(([key, word]) =>
    said(word, flat(en).get(key))
      .filter(({ text }) => /!|["”]|\b(?:bitte|leider|erfolgreich|sicher, dass)\b|\.\./i.test(text))
      .map(({ text }) => `${key}: ${text}`),
  );
  expect(loud).toEqual([]);
});

test("English counts the seats that are assigned, however few there should be", () => {
  expect(en.overTitle(14, 12)).toBe("14 of 12 seats are assigned");
  expect(en.overTitle(3, 1)).toBe("3 of 1 seats are assigned");
});

test("German counts in its own way", () => {
  expect(de.assignSeats(1)).toBe("1 Platz zuweisen");
  expect(de.assignSeats(0)).toBe("0 Plätze zuweisen");
  expect(de.assignSeats(1234)).toBe("1.234 Plätze zuweisen");
  expect(de.overTitle(14, 12)).toBe("14 von 12 Plätzen sind zugewiesen");
  expect(de.expiresIn(de.days(1))).toBe("läuft in 1 Tag ab");
  expect(de.expiresIn(de.days(3))).toBe("läuft in 3 Tagen ab");
  expect(de.ago(de.minutes(2))).toBe("vor 2 Min.");
});

type Word = string | ((...given: never[]) => string);

/** Every word by its path: "title", "csv.email". */
function flat(words: object, path = ""): Map<string, Word> {
  return new Map(
    Object.entries(words).flatMap(([key, word]: [string, unknown]) =>
      typeof word === "object" && word !== null
        ? [...flat(word, `${path}${key}.`)]
        : [[`${path}${key}`, word as Word] as const],
    ),
  );
}

const arity = (word: Word | undefined) => (typeof word === "function" ? word.length : word && -1);

/** What a word says to every set of samples; what it is given goes by the parameters' names in English. */
function said(word: Word | undefined, english: Word | undefined) {
  if (typeof word !== "function") return [{ text: word ?? "", given: [] }];
  return samplesFor(english).map((given) => ({
    text: String((word as (...all: readonly unknown[]) => unknown)(...given)),
    given,
  }));
}

function samplesFor(english: Word | undefined): unknown[][] {
  const parameters = /^\(?([^)=]*)\)?\s*=>/.exec(String(english))?.[1]?.split(",") ?? [];
  const names = parameters.map((parameter) => parameter.trim()).filter(Boolean);
  return names.reduce<unknown[][]>(
    (sets, name, at) => sets.flatMap((set) => samplesOf(name, at).map((sample) => [...set, sample])),
    [[]],
  );
}

function samplesOf(name: string, at: number): readonly unknown[] {
  const known = samples[name];
  if (known === undefined) throw new Error(`Samples are missing for a parameter named "${name}" of a label.`);
  // Different ones for each place, so that two that change places are noticed.
  return known.map((sample) => (typeof sample === "number" && sample > 1 ? sample + at : sample));
}

const counts = [0, 1, 25, 112];

// A record, so that a new reason is missing here at once.
const reasons: { [Type in SeatsErrorReason["type"]]: Extract<SeatsErrorReason, { type: Type }>[] } = {
  unreachable: [{ type: "unreachable" }],
  timeout: [{ type: "timeout" }],
  session_ended: [{ type: "session_ended" }],
  not_permitted: [{ type: "not_permitted" }],
  feature_off: [{ type: "feature_off" }],
  not_found: [
    { type: "not_found", code: "ResourceNotFound" },
    { type: "not_found", code: "CustomerNotFound" },
  ],
  no_seats_left: [{ type: "no_seats_left" }],
  order_unpaid: [{ type: "order_unpaid" }],
  already_assigned: [{ type: "already_assigned" }],
  not_pending: [{ type: "not_pending" }],
  changed: [{ type: "changed" }],
  invalid: [
    { type: "invalid", fields: [{ path: "email", kind: "value_error" }] },
    { type: "invalid", fields: [] },
  ],
  refused: [
    { type: "refused", status: 400, code: "MemberEmailMismatch" },
    { type: "refused", status: 400, code: "InvalidSeatAssignmentRequest" },
    { type: "refused", status: 400, code: "InvalidInvitationToken" },
    { type: "refused", status: 400, code: "SomethingNew" },
  ],
  rate_limited: [
    { type: "rate_limited", retryAfter: undefined },
    { type: "rate_limited", retryAfter: 1 },
    { type: "rate_limited", retryAfter: 42 },
  ],
  server: [{ type: "server", status: 500 }],
  contract: [{ type: "contract", issues: [] }],
};

const samples: Readonly<Record<string, readonly unknown[]>> = {
  count: counts,
  total: counts,
  assigned: counts,
  free: counts,
  seats: counts,
  people: counts,
  more: counts,
  limit: counts,
  characters: counts,
  done: counts,
  failed: counts,
  stopped: counts,
  line: counts,
  rows: counts,
  megabytes: counts,
  parts: [["7 a", "2 b"]],
  ago: ["(stretch)"],
  duration: ["(stretch)"],
  date: ["4. Dez.", "4. Dez. 2026"],
  search: ["marisol"],
  person: ["Anneli Virtanen"],
  text: ["anneli@"],
  why: ["Die Adresse kann keine E-Mails empfangen."],
  name: ["team.csv"],
  email: ["anneli@nordal.example"],
  headings: ["", "Team, Telefon"],
  columns: ["C, D"],
  role: ["(role)"],
  heading: ["Mail"],
  words: ["(words)"],
  what: ["(what)"],
  price: ["16,00 $"],
  seller: ["Nordal"],
  organization: ["Nordal"],
  isApple: [true, false],
  isAscending: [true, false],
  column: ["Member"],
  isMore: [true, false],
  proration: [null, "invoice", "prorate", "reset", "something_new"],
  reason: Object.values(reasons).flat(),
};

test.each([
  ["en-GB", { locale: "en-GB" }],
  ["en_US", { locale: "en-US" }],
  ["zh_Hant_TW", { locale: "zh-Hant-TW" }],
  ["de_DE.UTF-8", { locale: "de-DE" }],
  ["", {}],
  ["c", {}],
  ["de-DE-", {}],
  [undefined, {}],
])("a host's locale %j is taken for %j: what is none takes no page away", (given, taken) => {
  expect(knownLocale(given)).toEqual(taken);
});
