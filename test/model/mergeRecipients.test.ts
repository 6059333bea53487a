// @vitest-environment node
import fc from "fast-check";
import "./steadyDice.ts";
import { expect, test } from "vitest";
import { mergeRecipients, type MergedRecipient } from "../../src/model/recipients/mergeRecipients.ts";
import type { ReadRecipient } from "../../src/model/recipients/ReadRecipient.ts";
import { readRecipients } from "../../src/model/recipients/readRecipients.ts";
import { readRecipientTable } from "../../src/model/recipients/readRecipientTable.ts";

const merged = (...texts: string[]) =>
  texts.reduce<readonly MergedRecipient[]>((known, text) => mergeRecipients(known, readRecipients(text)), []);

test("an address is there once, where and as it was first written, and says how often it was named", () => {
  expect(merged("Ana@x.dev, bo@x.dev", "ana@X.dev", "cy@x.dev ANA@x.dev")).toEqual([
    { text: "Ana@x.dev", email: "Ana@x.dev", name: null, times: 3 },
    { text: "bo@x.dev", email: "bo@x.dev", name: null, times: 1 },
    { text: "cy@x.dev", email: "cy@x.dev", name: null, times: 1 },
  ]);
});

test("a name that comes later is taken, and the first is kept", () => {
  expect(merged("ana@x.dev", "Ana <ana@x.dev>", "Anna <ana@x.dev>")).toMatchObject([
    { name: "Ana", times: 3 },
  ]);
});

test("an address with something after a plus is another person, as it is to the server", () => {
  expect(merged("ana@x.dev, ana+x@x.dev")).toHaveLength(2);
});

test("what is no address all stays: each is put right by itself", () => {
  expect(merged("ana@x, ana@x", "ana@x")).toHaveLength(3);
});

test("rows of a table merge as well, also by external id, and keep what the first said", () => {
  const rows = [
    ["Email", "External ID", "Team"],
    ["ana@x.dev", "", "Ops"],
    ["ANA@x.dev", "", "Sales"],
    ["", "u7", "Ops"],
    ["", "u7", "Ops"],
    ["", "U7", "Ops"],
  ];
  expect(mergeRecipients([], readRecipientTable(rows).recipients)).toMatchObject([
    { text: "ana@x.dev", times: 2, line: 2, metadata: { Team: "Ops" } },
    { text: "u7", times: 2, line: 4 },
    { text: "U7", times: 1, line: 6 },
  ]);
});

const email = fc.constantFrom("ana@x.dev", "Ana@x.dev", "bo@x.dev", "BO@X.DEV", "cy@x.dev");
const piece = fc.oneof(
  fc
    .record({ email, name: fc.constantFrom(null, "Ana", "Bo") })
    .map((it): ReadRecipient => ({ ...it, text: it.email })),
  fc.constantFrom("ana@", "Ana").map((text): ReadRecipient => ({ text, email: null, name: null })),
);
const pieces = fc.array(piece);

test("merging in nothing changes nothing, and nothing given is changed", () => {
  fc.assert(
    fc.property(pieces, pieces, (first, second) => {
      const known = mergeRecipients([], first);
      const before = structuredClone([known, second]);
      mergeRecipients(known, second);
      expect([known, second]).toEqual(before);
      expect(mergeRecipients(known, [])).toEqual(known);
    }),
  );
});

test("merging in one go or in two is the same, nobody is lost, and the order is that of the first time", () => {
  fc.assert(
    fc.property(pieces, pieces, (first, second) => {
      const all = [...first, ...second];
      const once = mergeRecipients([], all);
      expect(mergeRecipients(mergeRecipients([], first), second)).toEqual(once);
      expect(once.reduce((sum, { times }) => sum + times, 0)).toBe(all.length);

      const places = once.map(({ text }) => all.findIndex((it) => it.text === text));
      const valid = places.filter((_, at) => once[at]?.email !== null);
      expect(valid).toEqual(valid.toSorted((one, other) => one - other));
    }),
  );
});

test("merging what is merged already merges nobody: each is there once", () => {
  fc.assert(
    fc.property(pieces, (read) => {
      const once = mergeRecipients([], read);
      const again = mergeRecipients([], once);
      expect(again.map(({ text, name }) => ({ text, name }))).toEqual(
        once.map(({ text, name }) => ({ text, name })),
      );
    }),
  );
});
