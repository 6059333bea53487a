import { expect, test } from "vitest";
import { sayMoney } from "../../src/components/words/sayMoney.ts";

test.each([
  [2304, "usd", "en", "$23.04"],
  [24000, "jpy", "en", "¥24,000"],
  [490000, "huf", "en", "HUF 4,900"],
  [1250, "huf", "en", "HUF 12.50"],
  [1250, "huf", "de", "12,50 HUF"],
  [490050, "idr", "en", "IDR 4,900.50"],
  [490050, "isk", "en", "ISK 4,900.50"],
  [4900, "ugx", "en", "UGX 4,900"],
  [4900, "UGX", "en", "UGX 4,900"],
  [1550, "kwd", "en", "KWD 15.500"],
  [2400, "usd", "en", "$24.00"],
  [2304, "eur", "de", "23,04 €"],
  [-1280, "usd", "en", "−$12.80"],
  [1, null, "en", ""],
  [1, "credits", "en", ""],
])("%i of %s in %s are %s", (minor, currency, locale, words) => {
  expect(sayMoney(minor, currency, locale).replaceAll("\u00a0", " ")).toBe(words);
});

// Whether it is "4,900" or "4,900.00" is for the engine to know, which knows how a currency is written.
test.each(["huf", "idr", "isk", "cop", "pkr", "eur"])("490000 of %s are 4,900", (currency) => {
  expect(sayMoney(490000, currency, "en")).toMatch(/\D4,900(?:\.00)?$/);
});
