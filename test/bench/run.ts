/**
 * The whole SeatManager beside what it could be replaced by, in a real browser, from production builds. Writes a
 * Markdown report; nothing fails because of a time. `npm run bench -- --help`
 */
import { writeFileSync } from "node:fs";
import { ensureChromium } from "../chromium.ts";
import { buildPage, type Page } from "./buildPage.ts";
import { contenderNames, contenders, type ContenderName } from "./contenders.ts";
import { installRivals } from "./installRivals.ts";
import { TooSlow } from "./inTime.ts";
import { browserFacts } from "./browserFacts.ts";
import { readOptions, usage } from "./options.ts";
import { report } from "./report.ts";
import { machine, versions, type BenchRun } from "./BenchRun.ts";
import type { LeftOut, Sample } from "./Sample.ts";
import { screenVisit } from "./screenVisit.ts";
import { visit, type Visit } from "./visit.ts";

const options = readOptions(process.argv.slice(2));
if (!options) {
  console.log(usage);
  process.exit(0);
}
const { rounds, sizes, json } = options;
const only = contenderNames.filter((name) => options.only.includes(name));
const say = (line: string) => process.stderr.write(`${line}\n`);

if (only.some((name) => contenders[name].fromRivals)) installRivals(say);
const executablePath = await ensureChromium();
const pages = new Map<ContenderName, Page>();
for (const name of only) {
  say(`building ${contenders[name].title} …`);
  pages.set(name, await buildPage(name));
}

const samples: Sample[] = [];
const leftOut: LeftOut[] = [];
const isLeftOut = (contender: ContenderName, size: number) =>
  leftOut.some(
    (it) =>
      it.contender === contender && it.size <= size && it.measure === undefined && it.round === undefined,
  );

/** Keeps what was measured until something went wrong; a contender that cannot mount in time is asked no more. */
async function look(
  round: number,
  contender: ContenderName,
  size: number,
  how: (it: Visit) => Promise<void>,
) {
  const page = pages.get(contender);
  if (!page) return;
  const here = { contender, size };
  let last: Sample["measure"] | undefined;
  await how({
    executablePath,
    page,
    size,
    take: (measure, value) => {
      last = measure;
      if (typeof value === "number") samples.push({ round, ...here, measure, value });
      else if (
        !leftOut.some((it) => it.contender === contender && it.size === size && it.measure === measure)
      )
        leftOut.push({ ...here, measure, reason: value });
    },
  }).catch((error: unknown) => {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    const isHopeless = error instanceof TooSlow || /crashed/.test(reason);
    if (last === undefined && isHopeless) leftOut.push({ ...here, reason: `mounting: ${reason}` });
    else
      leftOut.push({
        ...here,
        round,
        reason: `round ${round} stopped after ${last ?? "the start"}: ${reason}`,
      });
  });
}

const page = [...pages.values()][0];
// Before the run, whose own load must not count.
const facts = page
  ? await browserFacts(executablePath, page)
  : { version: "unknown", frameInterval: Number.NaN };
const here = machine(facts.frameInterval);
const start = performance.now();

/** Everything so far. */
function tell(): void {
  const result: BenchRun = {
    date: new Date().toISOString(),
    rounds,
    sizes,
    only,
    machine: here,
    versions: versions(facts.version),
    samples,
    leftOut,
  };
  if (json) writeFileSync(json, `${JSON.stringify(result, null, 1)}\n`);
  console.log(report(result));
}

// Minutes of measuring are not lost because somebody has seen enough. Playwright closes the browser.
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    say("stopped before the end: these are the figures so far");
    tell();
    process.exit(130);
  });

for (let round = 1; round <= rounds; round++)
  for (const size of sizes)
    for (const [index] of only.entries()) {
      // Each contender is the first in some round.
      const contender = only[(index + round) % only.length];
      if (!contender || isLeftOut(contender, size)) continue;
      const begun = performance.now();
      await look(round, contender, size, visit);
      if (contender === "ours" && !isLeftOut(contender, size))
        await look(round, contender, size, screenVisit);
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      say(`round ${round} of ${rounds}: ${contenders[contender].title}, ${size} seats, ${seconds} s`);
    }
say(`done in ${((performance.now() - start) / 60_000).toFixed(1)} min`);

tell();
