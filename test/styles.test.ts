// @vitest-environment node
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "../src");

const sheets = globSync("**/*.css", { cwd: src }).map((file) => ({
  file,
  text: readFileSync(join(src, file), "utf8").replaceAll(/\/\*[^]*?\*\//g, ""),
}));

/** Each rule's selectors, with the file they are from. */
const selectors = sheets.flatMap(({ file, text }) => {
  const lists = [...text.matchAll(/([^{};]+)\{/g)].map(([, list = ""]) => list.trim());
  // The formatter gives each a line.
  return lists.flatMap((list) => list.split(/,\n\s*/)).map((selector) => `${file}: ${selector}`);
});

// Whatever came or went on the page, the browser would style everything below the rule's anchor anew: 100 rows for a
// menu that opens.
test("no rule looks for something with :has() and is then about any element, or about the whole list", () => {
  expect(selectors.length).toBeGreaterThan(300);
  const looking = selectors.filter((selector) => selector.includes(":has("));
  expect(looking.length).toBeGreaterThan(10);
  expect(looking.filter((selector) => selector.endsWith("*") || selector.includes(".ps-seats:has("))).toEqual(
    [],
  );
});

// Safari 17.5 and Firefox 120 know light-dark() and cannot make one color of another: they would draw no checked box and
// no focus.
test.each(["styles", "unlayered"])("%s.css is all there or not at all", (name) => {
  const sheet = readFileSync(join(src, `${name}.css`), "utf8");
  const imports = sheet.match(/^@import[^;]*/gm) ?? [];
  expect(imports.length).toBeGreaterThan(1);
  for (const line of imports)
    expect(line).toMatch(/supports\(\s*color: light-dark\(#fff, oklch\(from #fff max\(l, 0\) c h\)\)\s*\)$/);
});

// Ours have no markers, and Safari calls a list without markers no list, unless it says so itself.
test("every list says that it is one", () => {
  const lists = globSync("**/*.tsx", { cwd: src }).flatMap((file) =>
    [...readFileSync(join(src, file), "utf8").matchAll(/<[uo]l\b[^>]*>/g)].map(([tag]) => `${file}: ${tag}`),
  );
  expect(lists.length).toBeGreaterThan(8);
  expect(lists.filter((list) => !/ role="list"| aria-hidden="true"/.test(list))).toEqual([]);
});

// The space is another one where a color is mixed, and Firefox then draws one line of a pattern in four, or none.
test("a gradient that repeats names the space of its colors", () => {
  const repeating = sheets.flatMap(({ text }) => text.match(/repeating-[^,]*,/g) ?? []);
  expect(repeating.length).toBeGreaterThan(0);
  expect(repeating.filter((begin) => !begin.includes(" in srgb,"))).toEqual([]);
});
