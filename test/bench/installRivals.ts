import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "rivals");
const lock = join(folder, "package-lock.json");

/** Installs the packages that we are compared with, if they are not there. The library never depends on them. */
export function installRivals(say: (line: string) => void): void {
  const installed = join(folder, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say("installing the rivals (npm ci in test/bench/rivals, about 130 MB) …");
  execFileSync("npm", ["ci"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

/** The versions that are pinned. */
export function rivalVersions(): Record<string, string> {
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const compared = ["@radix-ui/react-dropdown-menu", "@daveyplate/better-auth-ui"];
  return Object.fromEntries(compared.map((name) => [name, dependencies[name] ?? ""]));
}
