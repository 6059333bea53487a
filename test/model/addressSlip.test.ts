// @vitest-environment node
import fc from "fast-check";
import "./steadyDice.ts";
import { describe, expect, test } from "vitest";
import { addressSlip } from "../../src/model/recipients/addressSlip.ts";

describe("a slip of the finger gets a better guess", () => {
  test.each([
    ["gmial.com", "gmail.com"],
    ["gmai.com", "gmail.com"],
    ["gmil.com", "gmail.com"],
    ["gamil.com", "gmail.com"],
    ["gmaill.com", "gmail.com"],
    ["ggmail.com", "gmail.com"],
    ["mgail.com", "gmail.com"],
    ["gnail.com", "gmail.com"],
    ["gmail.con", "gmail.com"],
    ["gmail.co", "gmail.com"],
    ["gmail.cm", "gmail.com"],
    ["gmail.om", "gmail.com"],
    ["gmail.cmo", "gmail.com"],
    ["gmail.comm", "gmail.com"],
    ["gmial.con", "gmail.com"],
    ["gmail.com.br", "gmail.com"],
    ["gmail.co.uk", "gmail.com"],
    ["gmail.de", "gmail.com"],
    ["GMIAL.COM", "gmail.com"],
    ["googelmail.com", "googlemail.com"],
    ["gogglemial.com", "googlemail.com"],
    ["hotmial.com", "hotmail.com"],
    ["hotmal.com", "hotmail.com"],
    ["hotmal.fr", "hotmail.fr"],
    ["hotmail.con", "hotmail.com"],
    ["yaho.com", "yahoo.com"],
    ["yahooo.com", "yahoo.com"],
    ["yhaoo.co.uk", "yahoo.co.uk"],
    ["outlok.com", "outlook.com"],
    ["outloook.com", "outlook.com"],
    ["iclould.com", "icloud.com"],
    ["protonmial.com", "protonmail.com"],
    ["acme.con", "acme.com"],
    ["mail.acme.cmo", "mail.acme.com"],
    ["acme.met", "acme.net"],
  ])("%s, perhaps %s", (typed, meant) => expect(addressSlip(`Ana@${typed}`)).toBe(`Ana@${meant}`));
});

describe("a domain that somebody may well have is let be", () => {
  const domains = `
    gmail.com googlemail.com hotmail.com outlook.com yahoo.com icloud.com protonmail.com
    hotmail.fr hotmail.co.uk yahoo.de yahoo.co.jp yahoo.com.br outlook.es protonmail.ch
    mail.com ymail.com email.com fastmail.com rocketmail.com tutanota.com hey.com
    gmx.de gmx.net web.de me.com mac.com live.com msn.com aol.com qq.com mail.ru
    proton.me pm.me free.fr t-online.de libero.it orange.fr zoho.com yandex.com
    cloud.com grail.com gail.co.in google.com yale.edu outdoor.com hotel.com look.com
    acme.co acme.cm acme.om acme.community acme.company con.com x.dev mail.gmial.dev
    gmial.dev outlok.io firma.example bücher.example`;

  test.each(domains.trim().split(/\s+/))("%s", (domain) => expect(addressSlip(`ana@${domain}`)).toBeNull());

  test.each(["", "ana", "@gmial.com", "ana@", "ana@gmail"])("what is no address is let be: %j", (text) =>
    expect(addressSlip(text)).toBeNull(),
  );
});

test("a guess is never doubted itself, and never touches what stands before the @", () => {
  const domain = fc
    .tuple(
      fc.constantFrom("gmail", "hotmail", "yahoo", "googlemail"),
      fc.nat(),
      fc.constantFrom("a", "m", "o", ".", "l"),
    )
    .map(
      ([name, at, letter]) => name.slice(0, at % name.length) + letter + name.slice((at % name.length) + 1),
    )
    .chain((name) => fc.constantFrom(".com", ".con", ".co", ".fr", ".dev").map((ending) => name + ending));
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.oneof(domain, fc.string()), (local, host) => {
      const guess = addressSlip(`${local}@${host}`);
      if (guess === null) return;
      expect(addressSlip(guess)).toBeNull();
      expect(guess.startsWith(`${local}@`)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("a domain of any length is doubted as fast", () => {
  expect(addressSlip(`ana@${"gmail".repeat(50_000)}.com`)).toBeNull();
});
