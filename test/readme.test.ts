// @vitest-environment node
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("every example of the README compiles, against the library's own types", () => {
  const examples = [...readme.matchAll(/```(tsx?)\n([\s\S]*?)```/g)];
  expect(examples.length).toBeGreaterThan(4);

  const folder = join(root, "node_modules/.cache/readme");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  examples.forEach(([, ending, code = ""], index) =>
    writeFileSync(join(folder, `example-${index}.${ending}`), `${code}\nexport {};\n`),
  );
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../../../tsconfig.json",
      compilerOptions: {
        paths: {
          "polar-seats": ["../../../src/index.ts"],
          "polar-seats/testing": ["../../../src/testing/index.ts"],
          "polar-seats/styles.css": ["../../../src/styles.css"],
        },
      },
      include: ["./*"],
    }),
  );

  const tsc = join(root, "node_modules/typescript/bin/tsc");
  let said = "";
  try {
    execFileSync(process.execPath, [tsc, "--noEmit", "-p", folder], { encoding: "utf8" });
  } catch (error) {
    said = String((error as { stdout?: unknown }).stdout);
  }
  expect(said).toBe("");
});

test("every test that the README names is there", () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
  const named = [...readme.matchAll(/`([\w.]+\.test\.tsx?)`: ((?:_[^_]+_(?:, )?)+)/g)].flatMap(
    ([, file = "", names = ""]) => [...names.matchAll(/_([^_]+)_/g)].map(([, name = ""]) => ({ file, name })),
  );
  expect(named.length).toBeGreaterThan(30);
  const missing = named.filter(({ file, name }) => {
    const path = files.find((it) => it.endsWith(`/${file}`) && !it.includes("node_modules"));
    return !path || !readFileSync(join(import.meta.dirname, path), "utf8").includes(name.replace("… ", ""));
  });
  expect(missing).toEqual([]);
});
