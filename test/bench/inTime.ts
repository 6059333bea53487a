import type { CDPSession } from "playwright";

/** Seconds of work. Longer than this nobody waits for a list of seats. */
export const limit = 20;

export class TooSlow extends Error {}

/** Rejects when it takes too long. The work itself goes on: its page must be closed. */
export type InTime = <T>(work: Promise<T>, seconds?: number) => Promise<T>;

/**
 * Counts the time that the page's processes have worked, so that nobody is left out because the machine had other
 * things to do; but five times as long by the clock is too long in any case.
 */
export function inTimeOf(browser: CDPSession): InTime {
  return async (work, seconds = limit) => {
    const tooSlow = new TooSlow(`took more than ${seconds} s`);
    let settled = false;
    const over = () => (settled = true);
    work.then(over, over);
    const watch = async () => {
      await wait(1000);
      if (settled) return;
      const [start, cpu] = [Date.now(), await cpuSeconds(browser)];
      while (!settled) {
        await wait(500);
        const isLate = Date.now() - start > seconds * 5000;
        if (isLate || (await cpuSeconds(browser)) - cpu > seconds) throw tooSlow;
      }
    };
    await Promise.race([work, watch()]);
    return work;
  };
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function cpuSeconds(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === "renderer" ? cpuTime : 0), 0);
}
