// Plays every story in the Firefox that is installed: `npm run stories:firefox`, or with words that ids of stories hold.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preview } from "vite";

const built = join(import.meta.dirname, "../dist-storybook");
const index = JSON.parse(readFileSync(join(built, "index.json"), "utf8")) as {
  entries: Record<string, { id: string; type: string }>;
};
const words = process.argv.slice(2);
const stories = Object.values(index.entries).filter(
  ({ id, type }) => type === "story" && (words.length === 0 || words.some((word) => id.includes(word))),
);
if (stories.length === 0) throw new Error(`No story has one of these words in its id: ${words.join(", ")}`);

const site = await preview({
  root: built,
  configFile: false,
  logLevel: "error",
  build: { outDir: "." },
  preview: { port: 6106 },
});
const profile = mkdtempSync(join(tmpdir(), "firefox-"));
const firefox = spawn(process.env["FIREFOX_PATH"] ?? "firefox", [
  "--headless",
  "--no-remote",
  "--profile",
  profile,
  "--remote-debugging-port",
  "0",
]);
process.on("exit", () => {
  firefox.kill("SIGKILL");
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
const address = await new Promise<string>((tell, fail) => {
  const end = (cause: unknown) =>
    fail(new Error("Firefox does not start. Set FIREFOX_PATH to where it is.", { cause }));
  firefox.on("error", end);
  firefox.on("exit", end);
  firefox.stderr.on("data", (said) => {
    const [, found] = /BiDi listening on (\S+)/.exec(String(said)) ?? [];
    if (found) tell(found);
  });
});

let played = 0;
let failed = 0;
// Also when it crashes midway: nobody would answer any more.
firefox.on("exit", () => process.exit(failed > 0 || played < stories.length ? 1 : 0));

/** https://w3c.github.io/webdriver-bidi: Playwright would need a Firefox of its own. */
const socket = new WebSocket(`${address}/session`);
const waiting = new Map<number, (answer: unknown) => void>();
socket.addEventListener("message", ({ data }) => {
  const { id, result, message } = JSON.parse(String(data));
  waiting.get(id)?.(result ?? { message });
});
await new Promise((open) => socket.addEventListener("open", open));
let calls = 0;
const call = (method: string, params: object) =>
  // oxlint-disable-next-line typescript/no-explicit-any -- as many shapes as there are commands
  new Promise<any>((answer) => {
    waiting.set((calls += 1), answer);
    socket.send(JSON.stringify({ id: calls, method, params }));
  });

/** In each page from its start: how its story ends; null, if well. */
const listen = `() => {
  window.ending = new Promise((tell) => {
    const hear = () => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return setTimeout(hear);
      let why = null;
      for (const event of ["playFunctionThrewException", "storyThrewException", "storyErrored"])
        channel.on(event, (error) => (why ??= String(error?.message ?? error).split("Ignored nodes")[0]));
      channel.on("storyFinished", ({ status, reporters }) =>
        tell(status === "success" ? null : (why ?? JSON.stringify(reporters))));
    };
    hear();
    setTimeout(() => tell("has not ended"), 90_000);
  });
}`;

await call("session.new", { capabilities: {} });
await call("script.addPreloadScript", { functionDeclaration: listen });
for (const { id } of stories) {
  // Each in a tab of its own: nothing is left of the one before.
  const { context } = await call("browsingContext.create", { type: "tab" });
  await call("browsingContext.setViewport", { context, viewport: { width: 1024, height: 768 } });
  const url = `${site.resolvedUrls?.local[0]}iframe.html?viewMode=story&id=${encodeURIComponent(id)}`;
  await call("browsingContext.navigate", { context, url, wait: "interactive" });
  const target = { context };
  const answer = await call("script.evaluate", { expression: "ending", target, awaitPromise: true });
  await call("browsingContext.close", { context });
  played += 1;
  if (answer.result?.type === "null") continue;
  failed += 1;
  console.log(`${id}\n  ${answer.result?.value ?? JSON.stringify(answer)}\n`);
}
console.log(`${stories.length - failed} passed, ${failed} failed`);

void call("browser.close", {});
