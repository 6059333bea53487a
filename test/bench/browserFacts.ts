import type { Page } from "./buildPage.ts";
import { openPage } from "./openPage.ts";

/** The browser's version, and how soon it can draw a next frame: no time is measured more exactly than that. */
export async function browserFacts(executablePath: string, page: Page) {
  const tab = await openPage(executablePath, page, "unbound");
  try {
    const frameInterval = await tab.run((bench) => bench.frameInterval());
    return { version: tab.page.context().browser()?.version() ?? "unknown", frameInterval };
  } finally {
    await tab.close();
  }
}
