import fc from "fast-check";
import "./steadyDice.ts";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { csvRows } from "../../src/model/recipients/csvRows.ts";
import { csvText } from "../../src/model/view/csvText.ts";

test("cells are parted by commas, semicolons, tabs or bars, whichever the file uses", () => {
  const rows = [
    ["Name", "Email"],
    ["Ana", "ana@nordal.example"],
  ];
  for (const separator of [",", ";", "\t", "|"])
    expect(csvRows(rows.map((row) => row.join(separator)).join("\n"))).toEqual(rows);
});

test("a quoted cell holds separators, line breaks and quotes", () => {
  expect(csvRows('a,"b, ""c""\r\nd",e\r\nf,g,h')).toEqual([
    ["a", 'b, "c"\r\nd', "e"],
    ["f", "g", "h"],
  ]);
});

test("blank rows stay, and a byte order mark goes", () => {
  expect(csvRows("\uFEFFEmail\n\nana@nordal.example\n")).toEqual([
    ["Email"],
    [""],
    ["ana@nordal.example"],
    [""],
  ]);
});

test("a quote that is never closed runs to the end", () => {
  expect(csvRows('a,"b\nc')).toEqual([["a", "b\nc"]]);
});

test("commas in one cell do not make a table of a list by semicolons", () => {
  expect(csvRows("Email;Note\na@b.example;one, two\nc@d.example;three")).toEqual([
    ["Email", "Note"],
    ["a@b.example", "one, two"],
    ["c@d.example", "three"],
  ]);
});

test("whatever stands in the cells, it reads what Papa Parse reads", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", " ", ",", ";", '"', "\n", "\r\n", "@", "1") });
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 4 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
        ),
      (rows) => {
        const text = Papa.unparse(rows, { quotes: true });
        expect(csvRows(text)).toEqual(rows);
        expect(csvRows(text)).toEqual(Papa.parse(text, { delimiter: "," }).data);
      },
    ),
    { numRuns: 1000, seed: 20_261_122 },
  );
});

test("what is exported can be read again", () => {
  expect(
    csvRows(
      csvText([
        ["Name", "Note"],
        ["Ana; Bo", 'says "hi"'],
      ]),
    ).slice(0, 2),
  ).toEqual([
    ["Name", "Note"],
    ["Ana; Bo", 'says "hi"'],
  ]);
});

test("rows that leave out their last cells are parted as the others are", () => {
  expect(csvRows("email,name\nana@x.dev,Ana\nbo@x.dev\ncy@x.dev\ndan@x.dev\n")[1]).toEqual([
    "ana@x.dev",
    "Ana",
  ]);
});

test("a first line that tells Excel the separator names nobody, and counts as a line", () => {
  expect(csvRows("\uFEFFsep=;\r\nemail;name\r\nana@x.dev;Ana")).toEqual([
    [""],
    ["email", "name"],
    ["ana@x.dev", "Ana"],
  ]);
});

test("the separator that a first line tells is the one, though another would do", () => {
  expect(csvRows("sep=;\r\nLast, first;email\r\nKim, Hana;hana@x.dev\r\nBerg, Bo;bo@x.dev").at(-1)).toEqual([
    "Berg, Bo",
    "bo@x.dev",
  ]);
});
