// @vitest-environment node
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { build, type Rolldown } from "vite";
import { expect, test } from "vitest";

/*
 * What the library adds to somebody's page: minified and gzipped, without what the page has anyway (react, react-dom,
 * React Query). The limits are promises of the README.
 */

// As a page is built: under test, JSX would carry the names and lines of its source.
process.env["NODE_ENV"] = "production";

const root = join(import.meta.dirname, "..");

type Chunk = Rolldown.OutputChunk;

test("four hooks with the provider are at most 13 kB", async () => {
  const chunks = await bundled(
    `export { SeatsProvider, useSeats, useAssignSeat, useRevokeSeat, useResendInvitation } from "/src/index.ts";`,
  );
  expect(kilobytes(atOnce(chunks))).toBeLessThanOrEqual(13);
});

test("the first paint of SeatManager is at most 25 kB", async () => {
  const chunks = await bundled(`export { SeatsProvider, SeatManager } from "/src/index.ts";`);
  expect(kilobytes(atOnce(chunks))).toBeLessThanOrEqual(25);
});

const all = () => bundled(`export * from "/src/index.ts";`, false);

// Not kept yet: Radix's dialog is 9 of it, zod 3.8, the English words 6.8. It says so itself once it is.
test.fails("all of it, in one file, is at most 60 kB", async () => {
  expect(kilobytes(await all())).toBeLessThanOrEqual(60);
});

test("until then it grows no further than 85.4 kB", async () => {
  expect(kilobytes(await all())).toBeLessThanOrEqual(85.4);
});

test.each(["styles", "unlayered"])("the stylesheet is at most 10 kB: %s.css", async (name) => {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, rolldownOptions: { input: join(root, `src/${name}.css`) } },
  });
  const { output } = result as Rolldown.RolldownOutput;
  const css = output.flatMap((file) => (file.type === "asset" ? [String(file.source)] : []));
  // Built for older browsers, too, dark follows any `color-scheme`: nothing has taken `light-dark()` apart.
  expect(css.join()).not.toContain("var(--lightningcss-light");
  // Nor `:dir()`, which would be a list of languages.
  expect(css.join()).not.toContain(":lang(");
  expect(kilobytes(css.map((code) => ({ code })))).toBeLessThanOrEqual(10);
});

/** As a host's bundler does it, in production, without what one bundler or another adds of its own. */
async function bundled(entry: string, codeSplitting = true): Promise<Chunk[]> {
  const bundle = await rolldown({
    input: "entry.ts",
    cwd: root,
    logLevel: "silent",
    external: /^(react|react-dom|@tanstack\/react-query)($|\/)/,
    transform: {
      target: "es2022",
      jsx: { runtime: "automatic", development: false },
      define: { "process.env.NODE_ENV": '"production"' },
    },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "entry.ts" ? join(root, id) : null),
        load: (id) => (id === join(root, "entry.ts") ? entry.replace("/src", `${root}/src`) : null),
      },
    ],
  });
  // What we ship has no `/* @__PURE__ */` (vite.config.ts), and a page keeps none.
  const comments = { annotation: false };
  const { output } = await bundle.generate({ format: "es", minify: true, comments, codeSplitting });
  await bundle.close();
  return output.filter((file) => file.type === "chunk");
}

/** What is there before anybody has reached for anything: the entry, and what it imports. */
function atOnce(chunks: readonly Chunk[]): Chunk[] {
  const reached = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of reached)
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach((other) => reached.add(other));
  return chunks.filter(({ fileName }) => reached.has(fileName));
}

function kilobytes(files: readonly { readonly code: string }[]): number {
  const bytes = files.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
  return Math.round(bytes / 10) / 100;
}
