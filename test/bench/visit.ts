import type { CDPSession, Page as Tab } from "playwright";
import type { Bench, Timed } from "./page/bench.ts";
import type { Page } from "./buildPage.ts";
import { inTime } from "./inTime.ts";
import { median } from "./median.ts";
import { openPage } from "./openPage.ts";
import type { Measure } from "./Sample.ts";

export interface Visit {
  readonly executablePath: string;
  readonly page: Page;
  readonly size: number;
  /** Takes a figure, or why there is none. */
  readonly take: (measure: Measure, value: number | string) => void;
}

/** One round of one contender at one size: what is work, with frames that wait for nothing. */
export async function visit({ executablePath, page, size, take }: Visit): Promise<void> {
  const { tab, devTools, close } = await openPage(executablePath, page, "unbound");
  // At any size people wait for these as long; but three times 20 seconds is no better known than once.
  const times = size > 10_000 ? 1 : 3;
  try {
    await inTime(
      run(tab, (bench, count) => bench.prepare(count), size),
      60_000,
    );
    take("mount", await inTime(run(tab, (bench) => bench.mount())));
    take("heap", (await heapOf(devTools)) / 1e6);
    const { jsEventListeners } = await devTools.send("Memory.getDOMCounters");
    take("listeners", jsEventListeners);
    take("rowElements", await run(tab, (bench) => bench.countRows()));
    take("menu", await several(3, () => openMenu(tab)));
    const updates: Timed[] = [];
    for (let n = 0; n < 3; n++) updates.push(await inTime(run(tab, (bench) => bench.update())));
    take("update", median(updates.map(({ took }) => took)));
    take("rowsOnUpdate", median(updates.map(({ rendered }) => rendered.rows)));
    const again = await inTime(run(tab, (bench) => bench.refetchSame()));
    if (again) take("componentsOnSameList", again.components);
    if (await run(tab, (bench) => bench.hasSearch()))
      take("keystroke", await several(times, () => typeFirst(tab)));
    else take("keystroke", "has no search");
    const more = await inTime(run(tab, (bench) => bench.refetchOneMore()));
    if (more) take("rowsOnSeatMore", more.rows);
  } finally {
    await close();
  }
}

/** Calls the page's half of the benchmark. */
export function run<R, A = undefined>(
  tab: Tab,
  call: (bench: Bench, argument: A) => R,
  argument?: A,
): Promise<Awaited<R>> {
  return tab.evaluate(`(${call.toString()})(globalThis.bench, ${JSON.stringify(argument)})`) as Promise<
    Awaited<R>
  >;
}

/** From the click to the menu. Leaves it closed. */
export async function openMenu(tab: Tab): Promise<number> {
  const button = await run(tab, (bench) => bench.menuButton());
  if (!button) throw new Error("the first row has no menu button");
  await run(tab, (bench) => bench.armMenu());
  await tab.mouse.click(button.x, button.y);
  const took = await inTime(run(tab, (bench) => bench.result()));
  await tab.keyboard.press("Escape");
  while (await inTime(run(tab, (bench) => bench.isMenuOpen()))) await tab.waitForTimeout(10);
  // What closing leads to (scroll locks, focus) is over, too.
  await tab.waitForTimeout(50);
  return took;
}

/** One digit into the search field: from all rows to those that match. Leaves the field empty. */
async function typeFirst(tab: Tab): Promise<number> {
  await run(tab, (bench) => bench.focusSearch());
  const took = await typeNext(tab, "");
  await inTime(tab.keyboard.press("Backspace"));
  await inTime(run(tab, (bench) => bench.frameInterval()));
  return took;
}

/** Types one digit more, for which the first row has to change. */
export async function typeNext(tab: Tab, query: string): Promise<number> {
  const digit = await run(tab, (bench, so) => bench.nextDigit(so), query);
  await run(tab, (bench, wanted) => bench.armKeystroke(wanted), query + digit);
  await inTime(tab.keyboard.press(digit));
  return inTime(run(tab, (bench) => bench.result()));
}

async function several(times: number, measure: () => Promise<number>): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < times; n++) took.push(await measure());
  return median(took);
}

async function heapOf(devTools: CDPSession): Promise<number> {
  // Twice: what the first finds unreachable may hold what the second then frees.
  await inTime(devTools.send("HeapProfiler.collectGarbage"), 60_000);
  await inTime(devTools.send("HeapProfiler.collectGarbage"), 60_000);
  return (await devTools.send("Runtime.getHeapUsage")).usedSize;
}
