import type { Page as Tab } from "playwright";
import { inTime } from "./inTime.ts";
import { openPage } from "./openPage.ts";
import type { Slowness } from "./page/slowness.ts";
import { openMenu, run, typeNext, type Visit } from "./visit.ts";

/** What people notice, at 60 frames a second: how soon the page answers them, and whether it ever stalls. */
export async function screenVisit({ executablePath, page, size, take }: Visit): Promise<void> {
  const { tab, close } = await openPage(executablePath, page, "screen");
  try {
    await inTime(
      run(tab, (bench, count) => bench.prepare(count), size),
      60_000,
    );
    await inTime(run(tab, (bench) => bench.mount()));
    await tab.waitForTimeout(500);
    take("menuOnScreen", await openMenu(tab));

    const scrolled = await slownessOf(tab, () => scroll(tab));
    take("taskWhileScrolling", scrolled.longestTask);

    if (await run(tab, (bench) => bench.hasSearch())) {
      await run(tab, (bench) => bench.focusSearch());
      const searched = await slownessOf(tab, () => search(tab));
      take("interaction", searched.interaction);
      take("taskWhileSearching", searched.longestTask);
    } else {
      take("interaction", "has no search");
      take("taskWhileSearching", "has no search");
    }

    if (await run(tab, (bench) => bench.sortButton())) {
      const sorted = await slownessOf(tab, () => sort(tab));
      take("taskWhileSorting", sorted.longestTask);
    } else take("taskWhileSorting", "has no button to sort in a column header");
  } finally {
    await close();
  }
}

async function slownessOf(tab: Tab, act: () => Promise<void>): Promise<Slowness> {
  await run(tab, (bench) => bench.watchSlowness());
  await act();
  return inTime(run(tab, (bench) => bench.slowness()));
}

/** By wheel, and by leaps as with the scroll bar. */
async function scroll(tab: Tab): Promise<void> {
  await tab.mouse.move(500, 500);
  for (let n = 0; n < 20; n++) {
    await inTime(tab.mouse.wheel(0, 400));
    await tab.waitForTimeout(16);
  }
  for (const share of [0.5, 1, 0.25, 0.75, 0]) {
    await inTime(run(tab, (bench, to) => bench.jump(to), share));
    await tab.waitForTimeout(100);
  }
}

/** Two digits, and back. */
async function search(tab: Tab): Promise<void> {
  const first = await run(tab, (bench) => bench.nextDigit(""));
  await typeNext(tab, "");
  await typeNext(tab, first);
  for (let n = 0; n < 2; n++) {
    await inTime(tab.keyboard.press("Backspace"));
    await tab.waitForTimeout(100);
  }
}

async function sort(tab: Tab): Promise<void> {
  for (let n = 0; n < 3; n++) {
    const button = await run(tab, (bench) => bench.sortButton());
    if (!button) return;
    await inTime(tab.mouse.click(button.x, button.y));
    await tab.waitForTimeout(200);
  }
}
