import { expect, test } from "vitest";
import { readCount } from "../../src/model/plan/readCount.ts";

// The promise: a number is what was typed, or it is none. It never becomes another one.

test.each([
  ["15", "en", 15],
  [" 15 ", "en", 15],
  ["016", "en", 16],
  ["0", "en", 0],
  ["1234567", "en", 1_234_567],
  ["1,500", "en", 1500],
  ["1,234,567", "en", 1_234_567],
  ["1.500", "de", 1500],
  ["1 500", "en", 1500],
  ["1\u00a0500", "en", 1500],
  ["1\u202f500", "fr", 1500],
  ["1'500", "de", 1500],
  ["1’500", "de-CH", 1500],
  ["２０", "ja", 20],
  ["٢٠", "ar", 20],
  ["۲۰", "en", 20],
])("“%s” is a number in %s", (text, locale, count) => {
  expect(readCount(text, locale)).toBe(count);
});

test.each([
  ["", "en"],
  [" ", "en"],
  ["15.00", "en"],
  ["15,00", "de"],
  ["12.5", "en"],
  ["12,5", "de"],
  ["-5", "en"],
  ["+5", "en"],
  ["1e3", "en"],
  ["0x10", "en"],
  ["15 seats", "en"],
  ["abc", "en"],
  [",500", "en"],
  ["1,50", "en"],
  ["1,2345", "en"],
  ["1234,567", "en"],
  ["1  500", "en"],
  ["12 13", "en"],
  ["1234567890", "en"],
  ["9".repeat(400), "en"],
])("“%s” is no number in %s", (text, locale) => {
  expect(readCount(text, locale)).toBeNaN();
});

test.each([
  ["15.000", "en"],
  ["15,000", "de"],
])("“%s”, which is another number in another language, is no number in %s", (text, locale) => {
  expect(readCount(text, locale)).toBeNaN();
});
