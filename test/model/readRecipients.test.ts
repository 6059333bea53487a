// @vitest-environment node
import fc from "fast-check";
import "./steadyDice.ts";
import { describe, expect, test } from "vitest";
import type { ReadRecipient } from "../../src/model/recipients/ReadRecipient.ts";
import { readRecipients } from "../../src/model/recipients/readRecipients.ts";

/** Addresses as they are, with their name in braces; what is no address in exclamation marks. */
const shown = (text: string) => readRecipients(text).map(show);

function show({ text, email, name }: ReadRecipient): string {
  if (email === null) return `!${text}!`;
  return name === null ? email : `${email} {${name}}`;
}

describe("people come out of a list, whatever parts them", () => {
  test.each([
    ["a comma", "ana@x.dev,bo@x.dev, cy@x.dev"],
    ["a semicolon", "ana@x.dev;bo@x.dev; cy@x.dev"],
    ["a space", "ana@x.dev bo@x.dev  cy@x.dev"],
    ["a space that does not break", "ana@x.dev\u00a0bo@x.dev\u202fcy@x.dev"],
    ["a tab", "ana@x.dev\tbo@x.dev\tcy@x.dev"],
    ["a line", "ana@x.dev\nbo@x.dev\n\ncy@x.dev\n"],
    ["a line of Windows", "ana@x.dev\r\nbo@x.dev\r\ncy@x.dev\r\n"],
    ["a line of an old Mac", "ana@x.dev\rbo@x.dev\rcy@x.dev"],
    ["a line of Unicode", "ana@x.dev\u2028bo@x.dev\u2029cy@x.dev"],
    ["a line of a mainframe", "ana@x.dev\u0085bo@x.dev\u0085cy@x.dev"],
    ["full-width signs", "ana@x.dev，bo@x.dev；cy@x.dev"],
    ["ideographic commas", "ana@x.dev、bo@x.dev、cy@x.dev"],
    ["Arabic signs", "ana@x.dev، bo@x.dev؛ cy@x.dev"],
    ["everything at once", ",; ana@x.dev ,,\t; bo@x.dev;;\n , cy@x.dev;"],
    ["bullets", "• ana@x.dev\n- bo@x.dev\n* cy@x.dev"],
    ["bullets of Word", "\uf0b7\tana@x.dev\n\uf0b7\tbo@x.dev\n\uf0b7\tcy@x.dev"],
    ["numbers", "1. ana@x.dev\n2. bo@x.dev\n10) cy@x.dev"],
    ["signs of their own", "ana@x.dev & bo@x.dev | cy@x.dev"],
    ["a quoted mail", "> ana@x.dev\n> bo@x.dev\n>> cy@x.dev"],
    ["the head of a mail", "To: ana@x.dev\nCc: bo@x.dev, cy@x.dev"],
    ["a column with its heading", "E-Mail\nana@x.dev\nbo@x.dev\ncy@x.dev"],
  ])("%s", (_, text) => expect(shown(text)).toEqual(["ana@x.dev", "bo@x.dev", "cy@x.dev"]));
});

describe("an address is freed from what is around it", () => {
  test.each([
    ["ana@x.dev."],
    ["ana@x.dev…"],
    ["ana@x.dev?!"],
    ["ana@x.dev:"],
    ["ana@x.dev。"],
    ["<ana@x.dev>"],
    ["<ana@x.dev"],
    ["ana@x.dev>"],
    ["(ana@x.dev)."],
    ["[ana@x.dev]"],
    ["{ana@x.dev},"],
    ['"ana@x.dev"'],
    ["'ana@x.dev'"],
    ["‘ana@x.dev’"],
    ["“ana@x.dev”"],
    ["„ana@x.dev“"],
    ["«ana@x.dev»"],
    ["`ana@x.dev`"],
    ["**ana@x.dev**"],
    ["\ufeffana@x.dev"],
    ["ana@\u200bx.dev\u200b"],
    ["\u2068ana@x.dev\u2069"],
    ["ana@x\u00ad.dev"],
    ["ana＠x.dev"],
    ["ａｎａ＠ｘ．ｄｅｖ"],
    ["mailto:ana@x.dev"],
    ["MAILTO:ana@x.dev"],
    ["<mailto:ana@x.dev>"],
    ["mailto:ana@x.dev?subject=Your%20seat,%20please&body=Hi"],
    ["mailto:%61na%40x.dev"],
    ["smtp:ana@x.dev"],
    ["E-Mail:ana@x.dev"],
    ["ana@x.dev <ana@x.dev>"],
    ['"ana@x.dev" <ana@x.dev>'],
    ["'ana@x.dev' <ana@x.dev>"],
    ["ana@x.dev<mailto:ana@x.dev>"],
  ])("%s", (text) => expect(shown(text)).toEqual(["ana@x.dev"]));

  test.each([
    ["josé@x.dev"],
    ["用户@例え.jp"],
    ["ana@bücher.example"],
    ["o'brien+seats@x.dev"],
    ["a.b-c_d@mail.x-y.co.uk"],
    ["Ana.Lima@X.dev"],
  ])("%s is kept to the letter", (text) => expect(shown(text)).toEqual([text]));
});

describe("a name goes with its address", () => {
  test.each([
    ["Ana Lima <ana@x.dev>", ["ana@x.dev {Ana Lima}"]],
    ["Ana Lima<ana@x.dev>", ["ana@x.dev {Ana Lima}"]],
    ["Ana Lima <ana@x.dev", ["ana@x.dev {Ana Lima}"]],
    ["Ana Lima ＜ana@x.dev＞", ["ana@x.dev {Ana Lima}"]],
    ["Ana Lima <mailto:ana@x.dev>", ["ana@x.dev {Ana Lima}"]],
    ["Ana Lima (ana@x.dev)", ["ana@x.dev {Ana Lima}"]],
    ["[Ana Lima](mailto:ana@x.dev)", ["ana@x.dev {Ana Lima}"]],
    ["ana@x.dev (Ana Lima)", ["ana@x.dev {Ana Lima}"]],
    ["1. Ana Lima <ana@x.dev>", ["ana@x.dev {Ana Lima}"]],
    ["- Ana Lima <ana@x.dev>", ["ana@x.dev {Ana Lima}"]],
    ["To: Ana Lima <ana@x.dev>", ["ana@x.dev {Ana Lima}"]],
    ["'Ana Lima' <ana@x.dev>", ["ana@x.dev {Ana Lima}"]],
    ["“Ana Lima” <ana@x.dev>", ["ana@x.dev {Ana Lima}"]],
    ['"Lima, Ana" <ana@x.dev>', ["ana@x.dev {Lima, Ana}"]],
    ['"Lima; Ana (Ops)" <ana@x.dev>', ["ana@x.dev {Lima; Ana (Ops)}"]],
    ['"Ana \\"Annie\\" Lima" <ana@x.dev>', ['ana@x.dev {Ana "Annie" Lima}']],
    ['"bo@y.dev via List" <list@x.dev>', ["list@x.dev {bo@y.dev via List}"]],
    ["Ana (Ops) <ana@x.dev> (new)", ["ana@x.dev {Ana (Ops) new}"]],
    ["Ana <ana@x.dev> Bo <bo@x.dev>", ["ana@x.dev {Ana}", "bo@x.dev {Bo}"]],
    ["Ana <ana@x.dev>, Bo <bo@x.dev>", ["ana@x.dev {Ana}", "bo@x.dev {Bo}"]],
    ["'t Hooft <t@x.dev>", ["t@x.dev {'t Hooft}"]],
    ["山田太郎 <yamada@x.dev>", ["yamada@x.dev {山田太郎}"]],
  ])("%s", (text, people) => expect(shown(text)).toEqual(people));

  test("names with a comma in them, as Outlook copies them, are whole where semicolons part people", () => {
    expect(shown("Lima, Ana <ana@x.dev>; Berg, Bo <bo@x.dev>; cy@x.dev")).toEqual([
      "ana@x.dev {Lima, Ana}",
      "bo@x.dev {Berg, Bo}",
      "cy@x.dev",
    ]);
  });
});

describe("a mailto link is everybody it goes to", () => {
  test.each([
    ["mailto:ana@x.dev,bo@x.dev?subject=Hi", ["ana@x.dev", "bo@x.dev"]],
    ["mailto:ana@x.dev;bo@x.dev", ["ana@x.dev", "bo@x.dev"]],
    ["mailto:ana@x.dev?cc=bo@x.dev&bcc=cy@x.dev&body=dan@x.dev", ["ana@x.dev", "bo@x.dev", "cy@x.dev"]],
    ["mailto:?to=ana@x.dev", ["ana@x.dev"]],
    ["mailto:ana+seat@x.dev", ["ana+seat@x.dev"]],
    ["mailto:ana@x.dev, mailto:bo@x.dev", ["ana@x.dev", "bo@x.dev"]],
    ['href="mailto:ana@x.dev"', ["!href=!", "ana@x.dev"]],
    ["mailto:?subject=Hi", ["!mailto:?subject=Hi!"]],
    ["mailto:ana", ["!mailto:ana!"]],
    ["mailto:,?mailto:@", ["!mailto:!", "!?@!"]],
    ["mailto:%E0%A4%A@x.dev", ["!\ufffd%A@x.dev!"]],
  ])("%s", (text, people) => expect(shown(text)).toEqual(people));
});

describe("a row of a spreadsheet is one person", () => {
  test.each([
    ["Ana\tLima\tana@x.dev", ["ana@x.dev {Ana Lima}"]],
    ["ana@x.dev\tAna\tLima", ["ana@x.dev {Ana Lima}"]],
    ["Lima, Ana\tana@x.dev", ["ana@x.dev {Lima, Ana}"]],
    ["Ana\t\t ana@x.dev \t", ["ana@x.dev {Ana}"]],
    ["1.\tana@x.dev", ["ana@x.dev"]],
    ["Ana\tOps\tAna Lima <ana@x.dev>", ["ana@x.dev {Ana Ops Ana Lima}"]],
    ["Name\tE-mail\tTeam\nAna\tana@x.dev\tOps", ["ana@x.dev {Ana Ops}"]],
    ["Ana\tana@x.dev\nBo\t\nCy\tcy@x.dev", ["ana@x.dev {Ana}", "!Bo!", "cy@x.dev {Cy}"]],
    ["Ana\tLima\t", ["!Ana Lima!"]],
    ["Lima, Ana\tOps", ['!"Lima, Ana Ops"!']],
    ["Ana\tLima\tana@x", ["!Ana Lima <ana@x>!"]],
    ["Lima, Ana\tana@x", ['!"Lima, Ana" <ana@x>!']],
    ["ana@x.dev\tbo@", ["ana@x.dev", "!bo@!"]],
    ["Ana\tana@x.dev\tbo@x.dev", ["!Ana!", "ana@x.dev", "bo@x.dev"]],
    ["Ana\tana@x.dev bo@x.dev", ["!Ana!", "ana@x.dev", "bo@x.dev"]],
  ])("%j", (text, people) => expect(shown(text)).toEqual(people));
});

describe("what is no address stays, in its place", () => {
  test.each([
    ["Please add ana@x.dev and bo@x.dev.", ["!Please add!", "ana@x.dev", "!and!", "bo@x.dev"]],
    ["Ana Lima, Bo Berg", ["!Ana Lima!", "!Bo Berg!"]],
    ["Ana Lima\nBo Berg", ["!Ana Lima!", "!Bo Berg!"]],
    ["ana", ["!ana!"]],
    ["ana@", ["!ana@!"]],
    ["@x.dev", ["!@x.dev!"]],
    ["ana@x", ["!ana@x!"]],
    ["ana@@x.dev", ["!ana@@x.dev!"]],
    ["ana@x..dev", ["!ana@x..dev!"]],
    ["ana @ x.dev", ["!ana @ x.dev!"]],
    ["ana@x.dev|bo@x.dev", ["!ana@x.dev|bo@x.dev!"]],
    ["Ana Lima <ana@x>", ["!Ana Lima <ana@x>!"]],
    ['"Lima, Ana" <ana@x>', ['!"Lima, Ana" <ana@x>!']],
    ["bo@ Ana <ana@x.dev>", ["!bo@ Ana!", "ana@x.dev"]],
    ["(see below) ana@x.dev", ["!(see below)!", "ana@x.dev"]],
    ["Ana <ana@x.dev, bo@x.dev>", ["!Ana!", "ana@x.dev", "bo@x.dev"]],
    ["Email", ["!Email!"]],
    ["Email\nAna Lima", ["!Email!", "!Ana Lima!"]],
    ["To:", ["!To:!"]],
    ["???", ["!???!"]],
    ["🎉", ["!🎉!"]],
  ])("%j", (text, people) => expect(shown(text)).toEqual(people));

  test.each(["", " ", "\n\t\r\n", ", ;", "\ufeff"])("%j says nothing", (text) =>
    expect(shown(text)).toEqual([]),
  );

  test("an address named twice is there twice", () => {
    expect(shown("ana@x.dev, ANA@x.dev")).toEqual(["ana@x.dev", "ANA@x.dev"]);
  });
});

/** Everything that means something to the reader, close together. */
const nasty = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...Array.from(" \t\n\r,;<>()[]\"'“”@.:?&-–•/\\|，；、＠。\u200b\u00a0\u2028\ufeff"),
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom("ana", "Lima", "bo@x.dev", "cy@y", "é", "李", "🎉", "\ud800", "mailto:"),
      },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

const anyText = fc.oneof(nasty, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

/** UTF-16 as a text area can give it: halves of surrogate pairs, too. */
const brokenText = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units));

const email = fc
  .tuple(
    fc
      .stringMatching(/^[a-zA-Z0-9é李]([a-zA-Z0-9+_'.-]{0,8}[a-zA-Z0-9])?$/)
      .filter((local) => !local.includes("..")),
    fc.stringMatching(/^[a-z0-9ü]([a-z0-9-]{0,6}[a-z0-9])?$/),
    fc.constantFrom("dev", "co.uk", "com", "例え"),
  )
  .map(([local, host, ending]) => `${local}@${host}.${ending}`);

const name = fc.stringMatching(/^[A-ZÉ李][a-zé’]{0,6}( [A-Z][a-z.]{1,6})?(, [A-Z][a-z]{1,5})?$/);

const person = fc.record({ email, name: fc.option(name) });

const words = fc
  .stringMatching(/^[a-zA-Z李][a-z@]{0,5}( [a-z&][a-z]{0,5}){0,2}$/)
  .filter((text) => !/^(?:\w*e?mail\w*|correo|courriel|electronique)$/i.test(text.replaceAll(/\P{L}/gu, "")));

const written = (piece: { readonly email: string; readonly name: string | null }) =>
  piece.name === null
    ? piece.email
    : `${/[,.]/.test(piece.name) ? `"${piece.name}"` : piece.name} <${piece.email}>`;

const separators = [", ", ",", "; ", ";", "\n", "\r\n", "\t", " ", "，", "、", "\n\n", " ,\n"];

describe("for whatever text", () => {
  test("reading throws nothing, and every piece is an address or says something", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, brokenText), (text) => {
        for (const piece of readRecipients(text)) {
          expect(piece.text.trim()).not.toBe("");
          expect(piece.email ?? piece.text).toBe(piece.text);
          expect(piece.name).not.toBe("");
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("every word of it is in a piece", () => {
    fc.assert(
      fc.property(
        nasty.filter((text) => !/mailto/i.test(text)),
        (text) => {
          const said = readRecipients(text)
            .map((piece) => `${piece.text} ${piece.name ?? ""}`)
            .join(" ");
          const kept = said.normalize().toLowerCase();
          const all = text
            .normalize()
            .toLowerCase()
            .replaceAll(/\p{Cf}/gu, " ");
          for (const [word] of all.matchAll(/\p{L}+|bo@x\.dev|cy@y/gu))
            expect(kept.replaceAll(/\p{Cf}/gu, "")).toContain(folded(word));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each(separators)("people joined with %j are read as they are", (separator) => {
    fc.assert(
      fc.property(fc.array(person), (people) => {
        const read = readRecipients(people.map(written).join(separator));
        expect(read.map((piece) => ({ email: piece.email, name: piece.name }))).toEqual(people);
      }),
    );
  });

  test.each([", ", ";", "\n", "，"])(
    "words between them are kept as they are when joined with %j",
    (separator) => {
      fc.assert(
        fc.property(fc.array(fc.oneof(person, words)), (pieces) => {
          const texts = pieces.map((piece) => (typeof piece === "string" ? piece : written(piece)));
          const read = readRecipients(texts.join(separator));
          expect(read.map(({ text }) => text)).toEqual(
            pieces.map((it) => (typeof it === "string" ? it : it.email)),
          );
        }),
      );
    },
  );

  test("what was read, one a line, reads the same again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readRecipients(text);
        const again = readRecipients(read.map(({ text: piece }) => piece).join("\n"));
        expect(again.map((piece) => piece.text)).toEqual(read.map((piece) => piece.text));
      }),
      { numRuns: 2000 },
    );
  });
});

function folded(word: string): string {
  return word
    .replaceAll(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .toLowerCase();
}

describe("the time it takes grows with the text and no faster", () => {
  test.each([
    ["a column", "lena.hartwig@firma.example\n"],
    ["names", 'Lena Hartwig <lena@firma.example>, "Berg, Bo" <bo@firma.example>; '],
    ["rows", "Lena\tHartwig\tlena@firma.example\n"],
    ["words", "please add them "],
    ["one word", "a"],
    ["signs around words", "a....."],
    ["addresses that never end", "a@b."],
    ["addresses without a name", "@"],
    ["open brackets", "a <"],
    ["open brackets and addresses", "(ana@x.dev"],
    ["open quotes", 'a "'],
    ["quotes", '"a, b" '],
    ["space", "a                                        "],
    ["blank lines", "\n \r\n"],
    ["links in links", "mailto:"],
    ["links", "mailto:ana@x.dev?subject=a%20b "],
    ["invisible characters", "a\u200b@\u00ad"],
    ["bullets", "- 1. "],
  ])("%s", (kind, part) => {
    const full = part.repeat(Math.ceil(1_000_000 / part.length));
    const tenth = full.slice(0, full.length / 10);
    const [small, large] = [millisecondsFor(tenth), millisecondsFor(full)];
    console.info(`1 MB of ${kind}: ${large.toFixed(0)} ms, ${(large / small).toFixed(1)} times 100 kB`);
    // Ten times is fair, a hundred is quadratic. What takes no time at all cannot be measured.
    expect(large / Math.max(small, 4)).toBeLessThan(40);
  });
});

/** The best of three, so that a pause of the machine does not count. */
function millisecondsFor(text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      readRecipients(text);
      return performance.now() - start;
    }),
  );
}
