import type { Page } from "./buildPage.ts";
import { median } from "./median.ts";
import { openPage } from "./openPage.ts";
import type { Measure } from "./Sample.ts";
import type { Tab, Took } from "./Tab.ts";

export interface Visit {
  readonly executablePath: string;
  readonly page: Page;
  readonly size: number;
  /** Takes a figure, or why there is none. */
  readonly take: (measure: Measure, value: number | string) => void;
}

/** One round of one contender at one size: measures work, with frames that wait for nothing. */
export async function visit({ executablePath, page, size, take }: Visit): Promise<void> {
  const tab = await openPage(executablePath, page, "unbound");
  const takeBoth = (measure: "mount" | "update" | "keystroke" | "menu", all: readonly Took[]) => {
    take(measure, median(all.map(({ took }) => took)));
    take(`${measure}Work`, median(all.map(({ work }) => work)));
  };
  try {
    await tab.inTime(
      tab.run((bench, count) => bench.prepare(count), size),
      60,
    );
    const mount = () => tab.measure(() => tab.run((bench) => bench.mount()));
    take("firstMount", (await mount()).took);
    take("heap", (await heapOf(tab)) / 1e6);
    // The first one is also the first time that the code runs; what is compared is how it goes from then on.
    takeBoth("mount", await times(size > 1_000 ? 1 : 3, mount));
    take("listeners", (await tab.devTools.send("Memory.getDOMCounters")).jsEventListeners);
    take("rowElements", await tab.run((bench) => bench.countRows()));
    takeBoth("menu", await times(3, () => openMenu(tab)));

    // Before any change: an invitation that was sent again counts seconds down for a minute, whatever the list does.
    const again = await tab.run((bench) => bench.refetchSame());
    if (again) take("componentsOnSameList", again.components);
    const update = async () => {
      await tab.run((bench) => bench.beginUpdate());
      return tab.measure(() => tab.run((bench) => bench.update()));
    };
    takeBoth("update", await times(3, update));
    take("rowsOnUpdate", (await tab.run((bench) => bench.rendersOfUpdate())).rows);
    // Keys that take seconds are known as well after one as after three.
    const keys = size > 10_000 ? 1 : 3;
    if (await tab.run((bench) => bench.hasSearch()))
      takeBoth("keystroke", await times(keys, () => typeFirst(tab)));
    else take("keystroke", "has no search");
    const more = await tab.run((bench) => bench.refetchOneMore());
    if (more) take("rowsOnSeatMore", more.rows);
  } finally {
    await tab.close();
  }
}

/** From the click to the menu. Leaves it closed. */
export async function openMenu(tab: Tab): Promise<Took> {
  const button = await tab.run((bench) => bench.menuButton());
  if (!button) throw new Error("the first row has no menu button");
  await tab.run((bench) => bench.armMenu());
  const took = await tab.measure(async () => {
    await tab.inTime(tab.page.mouse.click(button.x, button.y));
    return tab.run((bench) => bench.result());
  });
  await tab.inTime(tab.page.keyboard.press("Escape"));
  while (await tab.run((bench) => bench.isMenuOpen())) await tab.page.waitForTimeout(10);
  // What closing leads to (scroll locks, focus) is over, too.
  await tab.page.waitForTimeout(50);
  return took;
}

/** One digit into the search field: from all rows to those that match. Leaves the field empty. */
async function typeFirst(tab: Tab): Promise<Took> {
  await tab.run((bench) => bench.focusSearch());
  const took = await typeNext(tab, "");
  await tab.inTime(tab.page.keyboard.press("Backspace"));
  await tab.run((bench) => bench.frameInterval());
  return took;
}

/** Types one digit more, for which the first row has to change. */
export async function typeNext(tab: Tab, query: string): Promise<Took> {
  const digit = await tab.run((bench, so) => bench.nextDigit(so), query);
  await tab.run((bench, wanted) => bench.armKeystroke(wanted), query + digit);
  return tab.measure(async () => {
    await tab.inTime(tab.page.keyboard.press(digit));
    return tab.run((bench) => bench.result());
  });
}

export async function times<T>(wanted: number, act: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let n = 0; n < wanted; n++) all.push(await act());
  return all;
}

async function heapOf({ devTools, inTime }: Tab): Promise<number> {
  // Twice: what the first finds unreachable may hold what the second then frees.
  await inTime(devTools.send("HeapProfiler.collectGarbage"), 60);
  await inTime(devTools.send("HeapProfiler.collectGarbage"), 60);
  return (await devTools.send("Runtime.getHeapUsage")).usedSize;
}
