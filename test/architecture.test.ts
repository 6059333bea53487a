// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "../src");

/** Polar says (api), it means (model), React sees it (hooks), people touch it (components). */
const mayImport: Record<string, readonly string[]> = {
  api: [],
  model: ["api"],
  theme: [],
  labels: ["api"],
  hooks: ["api", "model"],
  primitives: [],
  components: ["api", "model", "hooks", "labels", "theme", "primitives"],
  testing: ["api", "model"],
  "index.ts": ["api", "model", "hooks", "components", "labels", "theme"],
};

/** The folders of a room, each of which knows those before it, and what lies in the room itself. */
const foldersOf: Record<string, readonly string[]> = {
  model: ["recipients", "plan", "view", "drawn"],
  hooks: ["time", "writes", "run", "waiting", "reads"],
  components: ["words", "frame", "person", "run", "change", "assign", "list", "notices"],
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].flatMap(([, path]) => path ?? []);
}

const roomOf = (file: string) => file.split("/")[0] ?? file;

test("an import only ever points down the floors", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((path) => path.startsWith("."))
      .map((path) => relative(src, join(src, dirname(file), path)))
      .filter((target) => {
        const [from, to] = [roomOf(file), roomOf(target)];
        return from !== to && !mayImport[from]?.includes(to);
      })
      .map((target) => `${file} imports ${target}, but ${roomOf(file)} may not know ${roomOf(target)}`),
  );
  expect(wrong).toEqual([]);
});

test("within a room, a folder imports only from those before it", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((path) => path.startsWith("."))
      .map((path) => relative(src, join(src, dirname(file), path)))
      .filter((target) => {
        const folders = foldersOf[roomOf(file)];
        const [from, to] = [file, target].map((it) => folders?.indexOf(it.split("/")[1] ?? "") ?? -1);
        return roomOf(target) === roomOf(file) && from! >= 0 && to! > from!;
      })
      .map((target) => `${file} imports ${target}, which comes after it`),
  );
  expect(wrong).toEqual([]);
});

test.each(Object.keys(foldersOf))("every folder of %s has its place", (room) => {
  const folders = readdirSync(join(src, room), { withFileTypes: true }).filter((it) => it.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(foldersOf[room]!.toSorted());
});

test("every room has its law", () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(mayImport).sort());
});

test.each(["api", "model", "labels", "theme", "testing"])("%s knows no React", (room) => {
  const react = files
    .filter((file) => roomOf(file) === room)
    .filter((file) =>
      /from "(react|react-dom|@tanstack\/react-query|@radix-ui\/.*)"/.test(withoutTypes(file)),
    );
  expect(react).toEqual([]);
});

test("the model asks nobody what time it is", () => {
  const asking = files.filter(
    (file) =>
      roomOf(file) === "model" && /Date\.now\(|new Date\(\)/.test(readFileSync(join(src, file), "utf8")),
  );
  expect(asking).toEqual([]);
});

test("primitives could live in any library: they never say seat", () => {
  const saying = files.filter(
    (file) => roomOf(file) === "primitives" && /seat/i.test(readFileSync(join(src, file), "utf8")),
  );
  expect(saying).toEqual([]);
});

test("no label is written in a component", () => {
  const words = files.filter(
    (file) =>
      /^(components|primitives)\//.test(file) &&
      />\s*[A-Z][a-z]+[^<>{}]*<\//.test(readFileSync(join(src, file), "utf8")),
  );
  expect(words).toEqual([]);
});

test("the seat manager is made only of public parts, so that a copy of its file works", () => {
  const text = readFileSync(join(src, "components/SeatManager.tsx"), "utf8");
  const index = readFileSync(join(src, "index.ts"), "utf8");
  const imported = [...text.matchAll(/import (?:type )?\{([^}]+)\} from "\.{1,2}\//g)].flatMap(([, names]) =>
    (names ?? "").split(",").map((name) => name.replace("type ", "").trim()),
  );
  const hidden = imported.filter((name) => name !== "" && !new RegExp(`\\b${name}\\b`).test(index));
  expect(hidden).toEqual([]);
});

function withoutTypes(file: string): string {
  return readFileSync(join(src, file), "utf8").replaceAll(/import type [^;]+;/g, "");
}

test("of React Query it takes only what 5.0 had already", () => {
  const since50 = [
    "QueryClient",
    "QueryClientContext",
    "focusManager",
    "hashKey",
    "onlineManager",
    "replaceEqualDeep",
    "useInfiniteQuery",
    "useIsFetching",
    "useMutation",
    "useMutationState",
    "useQuery",
  ];
  const taken = files.flatMap((file) =>
    [...readFileSync(join(src, file), "utf8").matchAll(/import \{([^}]+)\} from "@tanstack\/react-query"/g)]
      .flatMap(([, names = ""]) => names.split(","))
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type ")),
  );
  expect([...new Set(taken)].sort()).toEqual(since50);
});
