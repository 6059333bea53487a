// @vitest-environment node
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

function compile(...args: string[]): string {
  try {
    return execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...args], {
      encoding: "utf8",
    });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

test("a host that exports what a function of ours gives can name every type of it", () => {
  const host = join(root, "node_modules/.cache/public-types");
  const library = join(host, "node_modules/polar-seats");
  rmSync(host, { recursive: true, force: true });
  mkdirSync(library, { recursive: true });
  // Its own package: within ours, our name would mean `dist/`.
  writeFileSync(join(host, "package.json"), "{}");
  copyFileSync(join(root, "package.json"), join(library, "package.json"));
  expect(compile("-p", join(root, "tsconfig.build.json"), "--outDir", join(library, "dist"))).toBe("");

  const index = readFileSync(join(root, "src/index.ts"), "utf8");
  const functions = [...index.matchAll(/export \{([^}]+)\}/g)]
    .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()))
    .filter((name) => /^[a-z]\w+$/.test(name) && name !== "en");
  expect(functions.length).toBeGreaterThan(20);
  const lines = functions.map(
    (name) =>
      `export const ${name} = (...given: Parameters<typeof seats.${name}>) => seats.${name}(...given);`,
  );
  writeFileSync(join(host, "host.ts"), [`import * as seats from "polar-seats";`, ...lines].join("\n"));
  writeFileSync(
    join(host, "tsconfig.json"),
    JSON.stringify({
      extends: "../../../tsconfig.json",
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        outDir: "out",
        skipLibCheck: false,
        types: [],
      },
      include: ["host.ts"],
    }),
  );
  expect(compile("-p", host)).toBe("");
});
