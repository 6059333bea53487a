import { median } from "./median.ts";
import { openPage } from "./openPage.ts";
import type { Slowness } from "./page/slowness.ts";
import type { Tab } from "./Tab.ts";
import { openMenu, times, typeNext, type Visit } from "./visit.ts";

/** What people notice, at 60 frames a second: how soon the page answers them, and whether it ever stalls. */
export async function screenVisit({ executablePath, page, size, take }: Visit): Promise<void> {
  const tab = await openPage(executablePath, page, "screen");
  try {
    await tab.inTime(
      tab.run((bench, count) => bench.prepare(count), size),
      60,
    );
    await tab.run((bench) => bench.mount());
    // By then the page has done its idle work.
    await tab.page.waitForTimeout(500);
    take("menuOnScreen", median((await times(3, () => openMenu(tab))).map(({ took }) => took)));

    take("taskWhileScrolling", (await slownessOf(tab, () => scroll(tab))).longestTask);

    if (await tab.run((bench) => bench.hasSearch())) {
      await tab.run((bench) => bench.focusSearch());
      const searched = await slownessOf(tab, () => search(tab));
      take("interaction", searched.interaction);
      take("taskWhileSearching", searched.longestTask);
    } else {
      take("interaction", "has no search");
      take("taskWhileSearching", "has no search");
    }

    if (await tab.run((bench) => bench.sortButton())) {
      take("taskWhileSorting", (await slownessOf(tab, () => sort(tab))).longestTask);
    } else take("taskWhileSorting", "has no button to sort in a column header");
  } finally {
    await tab.close();
  }
}

async function slownessOf(tab: Tab, act: () => Promise<void>): Promise<Slowness> {
  await tab.run((bench) => bench.watchSlowness());
  await act();
  return tab.run((bench) => bench.slowness());
}

/** By wheel, and by leaps as with the scroll bar. */
async function scroll({ page, inTime, run }: Tab): Promise<void> {
  await page.mouse.move(500, 500);
  for (let n = 0; n < 20; n++) {
    await inTime(page.mouse.wheel(0, 400));
    await page.waitForTimeout(16);
  }
  for (const share of [0.5, 1, 0.25, 0.75, 0]) {
    await run((bench, to) => bench.jump(to), share);
    await page.waitForTimeout(100);
  }
}

/** Two digits, and back. */
async function search(tab: Tab): Promise<void> {
  const first = await tab.run((bench) => bench.nextDigit(""));
  await typeNext(tab, "");
  await typeNext(tab, first);
  for (let n = 0; n < 2; n++) {
    await tab.inTime(tab.page.keyboard.press("Backspace"));
    await tab.page.waitForTimeout(100);
  }
}

async function sort({ page, inTime, run }: Tab): Promise<void> {
  for (let n = 0; n < 3; n++) {
    const button = await run((bench) => bench.sortButton());
    if (!button) return;
    await inTime(page.mouse.click(button.x, button.y));
    await page.waitForTimeout(200);
  }
}
