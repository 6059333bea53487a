import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { knownTrouble } from "./knownTrouble.ts";
import { play } from "./play.ts";
import type { Script } from "./Script.ts";
import { scripts } from "./scripts.ts";

const runs = Number(process.env.RUNS ?? 1000);
// The same scripts every time, so that a change is judged by what it changed; `SEED=$RANDOM` looks further.
const seed = Number(process.env.SEED ?? 20_261_122);
const path = process.env.SEED_PATH;

// Frames are committed as on a page, and not gathered up by `act`.
const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
let before: boolean | undefined;
beforeAll(async () => {
  // Loaded beforehand: the clock of a run does not know of dynamic imports.
  await import("../../src/api/furtherCalls.ts");
  before = environment.IS_REACT_ACT_ENVIRONMENT;
  environment.IS_REACT_ACT_ENVIRONMENT = false;
});
afterAll(() => {
  if (before !== undefined) environment.IS_REACT_ACT_ENVIRONMENT = before;
});

test(
  "whatever happens in whatever order, the seats that are shown keep every law",
  async () => {
    const details = await fc.check(fc.asyncProperty(scripts, play), {
      numRuns: runs,
      seed,
      ...(path !== undefined && { path }),
    });
    process.stdout.write(`${details.numRuns} runs, seed ${details.seed}\n`);
    expect(details.failed ? told(details) : "no law is broken").toBe("no law is broken");
  },
  60_000 + 600 * runs,
);

test.each(knownTrouble.map((script, index) => [index, script] as const))(
  "the seats that are shown keep every law in script %i, which once broke one",
  async (_, script) => {
    await expect(play(script)).resolves.toBeUndefined();
  },
);

/** How to play the counterexample again, what it broke, and the script. */
function told({
  seed: start,
  counterexamplePath,
  errorInstance,
  counterexample,
}: fc.RunDetails<[Script]>): string {
  const broken = errorInstance instanceof Error ? errorInstance.message : "";
  return `SEED=${start} SEED_PATH=${counterexamplePath}\n${broken}\n${fc.stringify(counterexample)}`;
}
