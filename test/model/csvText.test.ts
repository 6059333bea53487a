// @vitest-environment node
import fc from "fast-check";
import "./steadyDice.ts";
import { describe, expect, test } from "vitest";
import { csvText } from "../../src/model/view/csvText.ts";

const bom = "\uFEFF";

test("a file begins with a byte order mark, and every row ends as RFC 4180 says", () => {
  expect(
    csvText([
      ["Name", "E-mail"],
      ["Zoë", null],
    ]),
  ).toBe(`${bom}Name,E-mail\r\nZoë,\r\n`);
  expect(csvText([])).toBe(bom);
});

test.each([
  ["Lima, Ana", '"Lima, Ana"'],
  ['Ana "Annie" Lima', '"Ana ""Annie"" Lima"'],
  ["two\nlines", '"two\nlines"'],
  ["two\r\nlines", '"two\r\nlines"'],
  ["Lima; Ana", '"Lima; Ana"'],
  ["O'Brien", "O'Brien"],
  ["", ""],
])("%j is quoted where it must be", (cell, written) =>
  expect(csvText([[cell]])).toBe(`${bom}${written}\r\n`),
);

describe("nothing runs as a formula", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+49 30 1234", "'+49 30 1234"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1", "'  =1"],
    ["\u00a0=1", "'\u00a0=1"],
    ["\ufeff=1", "'\ufeff=1"],
    ["\u0000=1", "'\u0000=1"],
    ["\u200b=1", "'\u200b=1"],
    ["＝1", "'＝1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠x", "'＠x"],
    ["\tx", '"\'\tx"'],
    ["\rx", '"\'\rx"'],
    ["\nx", '"\'\nx"'],
    ["a;=1", '"a;\'=1"'],
    ["a; -Ana", '"a; \'-Ana"'],
    [";=1", '";\'=1"'],
    ["a\n=1", '"a\n\'=1"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ])("%j", (cell, written) => expect(csvText([[cell]])).toBe(`${bom}${written}\r\n`));

  test.each(["ana+seats@x.dev", "a-b", "x=1", "Ana Lima", "1-2"])("%s is left as it is", (cell) =>
    expect(csvText([[cell]])).toBe(`${bom}${cell}\r\n`),
  );

  test("in whatever cell, whether the spreadsheet parts cells by commas or by semicolons", () => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('=+-@＝ab;,"\t\r\n \u00a0')) });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        for (const separator of [",", ";"])
          for (const read of parsed(csvText(rows), separator).flat())
            expect(read).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 2000 },
    );
  });
});

test("what was written is read again, but for the apostrophes", () => {
  const cell = fc.string({ unit: fc.constantFrom(...Array.from("abé,\"\n\r;' ")) });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const expected = rows.map((row) => row.map((text) => (/^[\r\n]/.test(text) ? `'${text}` : text)));
      expect(parsed(csvText(rows), ",")).toEqual(expected);
    }),
  );
});

test("a cell of a million line breaks takes no time to speak of", () => {
  expect(csvText([["a" + "\n".repeat(1_000_000)]])).toHaveLength(1_000_006);
});

/** As spreadsheets read: a quote opens a cell only at its beginning, and after the closing one the rest is taken. */
function parsed(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = bom.length; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else isQuoted = false;
    } else if (sign === '"' && cell === "" && [separator, "\n", bom].includes(text.charAt(at - 1)))
      isQuoted = true;
    else if (sign === separator) {
      row.push(cell);
      cell = "";
    } else if (sign === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at++;
    } else cell += sign;
  }
  return rows;
}
