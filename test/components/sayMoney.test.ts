import { expect, test } from "vitest";
import { sayMoney } from "../../src/components/sayMoney.ts";

test.each([
  [2304, "usd", "en", "$23.04"],
  [24000, "jpy", "en", "¥24,000"],
  [1500, "kwd", "en", "KWD 1.500"],
  [2304, "eur", "de", "23,04 €"],
  [-1280, "usd", "en", "-$12.80"],
  [1, null, "en", ""],
  [1, "credits", "en", ""],
])("%i of %s in %s is %s", (minor, currency, locale, words) => {
  expect(sayMoney(minor, currency, locale).replaceAll("\u00a0", " ")).toBe(words);
});
