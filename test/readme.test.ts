// @vitest-environment node
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

test("every example of the README compiles, against the library's own types", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
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
