// @vitest-environment node
import fc from "fast-check";
import "./steadyDice.ts";
import { expect, test } from "vitest";
import { isEmailAddress } from "../../src/model/recipients/isEmailAddress.ts";
import { emailAddress } from "../../src/testing/wire/emailAddress.ts";

test.each([
  "ana@x.dev",
  "Ana.Lima+seats@mail.x-y.co.uk",
  "o'brien@x.dev",
  "ana@xn--bcher-kva.example",
  "josé@x.dev",
  "用户@例え.テスト",
  "a@1.x.dev",
  `${"a".repeat(64)}@x.dev`,
])("%s could be an address", (text) => expect(isEmailAddress(text)).toBe(true));

test.each([
  "",
  "ana",
  "ana@",
  "@x.dev",
  "ana@x",
  "ana@@x.dev",
  ".ana@x.dev",
  "ana.@x.dev",
  "a..b@x.dev",
  "ana@.x.dev",
  "ana@x..dev",
  "ana@x.dev.",
  "ana@-x.dev",
  "ana@x-.dev",
  "ana@x.-dev",
  "ana@x.dev-",
  "ana@10.0.0.1",
  "ana@x_y.dev",
  "ana lima@x.dev",
  " ana@x.dev",
  "<ana@x.dev>",
  "mailto:ana@x.dev",
  "ana\u200b@x.dev",
  "jos\ufffd@x.dev",
  "\ud800@x.dev",
  `${"a".repeat(65)}@x.dev`,
  `ana@${"x".repeat(250)}.dev`,
])("%j could not be an address", (text) => expect(isEmailAddress(text)).toBe(false));

test("it agrees with the server about every address", () => {
  const part = fc.constantFrom(
    "a",
    "B",
    "é",
    "李",
    "7",
    "a",
    "x",
    ".",
    "-",
    "_",
    "'",
    " ",
    "\u200b",
    ",",
    "@",
    "\u0301",
  );
  const side = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(""));
  const text = fc
    .tuple(side, side, fc.constantFrom("", ".dev", ".7", ".co.uk", "."))
    .map(([local, host, ending]) => `${local}@${host}${ending}`)
    // Space around an address is not part of it, to the server.
    .filter((candidate) => candidate.trim() === candidate);
  let addresses = 0;
  fc.assert(
    fc.property(text, (candidate) => {
      const isAddress = isEmailAddress(candidate);
      expect(isAddress).toBe("value" in emailAddress(candidate));
      addresses += Number(isAddress);
    }),
    { numRuns: 5000 },
  );
  expect(addresses).toBeGreaterThan(50);
});
