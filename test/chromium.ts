import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cacheDir = join(root, "node_modules", ".cache", "chromium");
const cached = join(cacheDir, "path");

export const chromiumArgs = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  "--font-render-hinting=none",
];

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const wellKnown = [
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Launches it for real: a file that exists can still lack its libraries. */
async function starts(path: string | undefined): Promise<boolean> {
  if (!path || !existsSync(path)) return false;
  try {
    const browser = await chromium.launch({ executablePath: path, args: chromiumArgs, timeout: 30_000 });
    await (await browser.newPage()).setContent("<b>ok</b>");
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** Looks, changes nothing: what vite.config.ts uses. */
export function findChromium(): string | undefined {
  const fromEnv = process.env["CHROMIUM_PATH"];
  if (fromEnv) return fromEnv;
  if (existsSync(cached)) {
    const path = readFileSync(cached, "utf8");
    if (existsSync(path)) return path;
  }
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  return [...onPath, ...wellKnown].find((path) => existsSync(path));
}

type Attempt = [name: string, get: () => string | undefined | Promise<string | undefined>];

const attempts: Attempt[] = [
  ["$CHROMIUM_PATH or an installed Chrome/Chromium", findChromium],
  ["a browser Playwright already has", () => chromium.executablePath()],
  [
    "playwright install chromium",
    () => {
      execFileSync(process.execPath, [join(root, "node_modules/playwright/cli.js"), "install", "chromium"], {
        stdio: "pipe",
        timeout: 300_000,
      });
      return chromium.executablePath();
    },
  ],
  [
    "apt-get install chromium (root on Debian)",
    () => {
      if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
        return undefined;
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      execFileSync("apt-get", ["update", "-qq"], { env, stdio: "pipe", timeout: 300_000 });
      execFileSync(
        "apt-get",
        ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"],
        {
          env,
          stdio: "pipe",
          timeout: 600_000,
        },
      );
      return "/usr/bin/chromium";
    },
  ],
  [
    "@sparticuz/chromium from npm (linux x64)",
    async () => {
      if (process.platform !== "linux" || process.arch !== "x64") return undefined;
      mkdirSync(cacheDir, { recursive: true });
      writeFileSync(join(cacheDir, "package.json"), '{"private":true}');
      execFileSync(
        "npm",
        ["install", "--no-audit", "--no-fund", "--ignore-scripts", "@sparticuz/chromium@153.0.0"],
        {
          cwd: cacheDir,
          stdio: "pipe",
          timeout: 300_000,
        },
      );
      const entry = join(cacheDir, "node_modules/@sparticuz/chromium/build/index.js");
      process.env["TMPDIR"] = cacheDir; // it unpacks into os.tmpdir()
      type Sparticuz = {
        default: { executablePath: () => Promise<string> };
        inflate: (archive: string) => Promise<string>;
      };
      const { default: packed, inflate } = (await import(pathToFileURL(entry).href)) as Sparticuz;
      const binary = await packed.executablePath();
      const libs = await inflate(join(cacheDir, "node_modules/@sparticuz/chromium/bin/al2023.tar.br")); // libnss3 and friends
      const wrapper = join(cacheDir, "chromium.sh");
      const fonts = join(cacheDir, "fonts", "fonts.conf"); // ships with a fixed temporary folder written into it: no font, no text, a crash
      writeFileSync(
        fonts,
        readFileSync(fonts, "utf8").replaceAll(/<dir>[^<]*<\/dir>/g, `<dir>${cacheDir}/fonts</dir>`),
      );
      const env = `LD_LIBRARY_PATH="${libs}/lib:$LD_LIBRARY_PATH" FONTCONFIG_PATH="${cacheDir}/fonts"`;
      writeFileSync(wrapper, `#!/bin/sh\n${env} exec "${binary}" "$@"\n`, { mode: 0o755 });
      return wrapper;
    },
  ],
];

export async function ensureChromium(): Promise<string> {
  const failures: string[] = [];
  for (const [name, get] of attempts) {
    try {
      const path = await get();
      if (path && (await starts(path))) {
        mkdirSync(cacheDir, { recursive: true });
        writeFileSync(cached, path);
        return path;
      }
      failures.push(`- ${name}: ${path ? `${path} does not start` : "none"}`);
    } catch (error) {
      const stderr = (error as { stderr?: Buffer }).stderr
        ?.toString()
        .split("\n")
        .find((line) => /error|fail/i.test(line));
      failures.push(`- ${name}: ${stderr || (error as Error).message.split("\n")[0]}`);
    }
  }
  throw new Error(`No browser for the browser tests. Set CHROMIUM_PATH. Tried:\n${failures.join("\n")}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await ensureChromium());
}
