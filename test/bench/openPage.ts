import { chromium } from "playwright";
import { chromiumArgs } from "../chromium.ts";
import type { Page } from "./buildPage.ts";
import { inTimeOf } from "./inTime.ts";
import { createTab, type Tab } from "./Tab.ts";

/**
 * `unbound`: a frame follows as soon as there is something to draw, so that a time is work and not the wait for the
 * next of 60 moments in a second. `screen`: as people have it.
 */
export type FrameRate = "unbound" | "screen";

const unbound = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

/** A browser of its own for every visit: nothing is warm for one contender and cold for the next. */
export async function openPage(executablePath: string, files: Page, frameRate: FrameRate): Promise<Tab> {
  const browser = await chromium.launch({
    executablePath,
    // The run handles these signals itself.
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [...chromiumArgs, ...(frameRate === "unbound" ? unbound : [])],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
    await context.route("**/*", async (route) => {
      const file = files.get(new URL(route.request().url()).pathname);
      await (file ? route.fulfill({ contentType: file.type, body: file.body }) : route.abort());
    });
    const page = await context.newPage();
    await page.goto("https://bench.test/", { waitUntil: "load" });
    await page.waitForFunction(() => globalThis.bench !== undefined);
    const devTools = await context.newCDPSession(page);
    // CPU time of the thread, not the time that has passed.
    await devTools.send("Performance.enable", { timeDomain: "threadTicks" });
    const inTime = inTimeOf(await browser.newBrowserCDPSession());
    return createTab(page, devTools, inTime, () => browser.close());
  } catch (error) {
    await browser.close();
    throw error;
  }
}
