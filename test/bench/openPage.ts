import { chromium, type Browser, type CDPSession, type Page as Tab } from "playwright";
import { chromiumArgs } from "../chromium.ts";
import type { Page } from "./buildPage.ts";

export interface Opened {
  readonly tab: Tab;
  readonly devTools: CDPSession;
  readonly close: () => Promise<void>;
}

/**
 * `unbound`: a frame follows as soon as there is something to draw, so that a time is work and not the wait for the
 * next of 60 moments in a second. `screen`: as people have it.
 */
export type FrameRate = "unbound" | "screen";

const unbound = [
  "--disable-frame-rate-limit",
  "--disable-gpu-vsync",
  "--run-all-compositor-stages-before-draw",
];
const origin = "https://bench.test";

/** A browser of its own for every visit: nothing is warm for one contender and cold for the next. */
export async function openPage(executablePath: string, page: Page, frameRate: FrameRate): Promise<Opened> {
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumArgs, ...(frameRate === "unbound" ? unbound : [])],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
    await context.route("**/*", async (route) => {
      const file = page.get(new URL(route.request().url()).pathname);
      await (file ? route.fulfill({ contentType: file.type, body: file.body }) : route.abort());
    });
    const tab = await context.newPage();
    await tab.goto(`${origin}/`, { waitUntil: "load" });
    await tab.waitForFunction(() => globalThis.bench !== undefined);
    const devTools = await context.newCDPSession(tab);
    return { tab, devTools, close: () => browser.close() };
  } catch (error) {
    await quit(browser);
    throw error;
  }
}

async function quit(browser: Browser): Promise<void> {
  await browser.close().catch(() => {});
}
