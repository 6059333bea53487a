// @vitest-environment node
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { expect, test } from "vitest";

/*
 * What the library adds to somebody's page: minified and gzipped, without what the page has anyway (react, react-dom,
 * React Query). The limits are promises of the README.
 */

// As a page is built: under test, JSX would carry the names and lines of its source.
process.env["NODE_ENV"] = "production";

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

test("all of it is at most 60 kB", async () => {
  const chunks = await bundled(`export * from "/src/index.ts";`);
  expect(kilobytes(chunks)).toBeLessThanOrEqual(60);
});

test("the stylesheet is at most 10 kB", async () => {
  const { output } = await run({ "styles.css": `@import "/src/styles.css";` }, "styles.css");
  const css = output.flatMap((file) => (file.type === "asset" ? [String(file.source)] : []));
  expect(kilobytes(css.map((code) => ({ code })))).toBeLessThanOrEqual(10);
});

async function bundled(entry: string): Promise<Chunk[]> {
  const { output } = await run({ "entry.ts": entry }, "entry.ts");
  return output.filter((file) => file.type === "chunk");
}

async function run(files: Record<string, string>, input: string): Promise<Rolldown.RolldownOutput> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        enforce: "pre",
        resolveId: (id) => (id in files ? `${import.meta.dirname}/${id}` : null),
        load: (id) => files[id.slice(import.meta.dirname.length + 1)] ?? null,
      },
    ],
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: "strict",
        external: /^(react|react-dom|@tanstack\/react-query)($|\/)/,
      },
    },
  });
  return result as Rolldown.RolldownOutput;
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
