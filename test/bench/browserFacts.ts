import type { Page } from "./buildPage.ts";
import { openPage } from "./openPage.ts";

/** Which browser it is, and how often it draws when nothing holds it back: no time is better known than that. */
export async function browserFacts(executablePath: string, page: Page) {
  const tab = await openPage(executablePath, page, "unbound");
  try {
    const frameInterval = await tab.run((bench) => bench.frameInterval());
    return { version: tab.page.context().browser()?.version() ?? "unknown", frameInterval };
  } finally {
    await tab.close();
  }
}
