import type { Page } from "./buildPage.ts";
import { openPage } from "./openPage.ts";
import { run } from "./visit.ts";

/** Which browser it was, and how often it draws when nothing holds it back: no time is better known than that. */
export async function browserFacts(executablePath: string, page: Page) {
  const { tab, close } = await openPage(executablePath, page, "unbound");
  try {
    const frameInterval = await run(tab, (bench) => bench.frameInterval());
    return { version: tab.context().browser()?.version() ?? "unknown", frameInterval };
  } finally {
    await close();
  }
}
