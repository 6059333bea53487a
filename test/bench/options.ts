import { parseArgs } from "node:util";
import { contenderNames, type ContenderName } from "./contenders.ts";

export interface BenchOptions {
  readonly rounds: number;
  readonly sizes: readonly number[];
  readonly only: readonly ContenderName[];
  readonly json: string | undefined;
}

export const usage = `npm run bench -- [options]

  --rounds N      how often everything is measured, in turn (default 7)
  --sizes N,N     how many seats (default 100,1000,10000,100000)
  --only NAME,…   of ${contenderNames.join(", ")} (default: all)
  --json FILE     writes every single figure there`;

export function readOptions(args: string[]): BenchOptions | undefined {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: "string", default: "7" },
      sizes: { type: "string", default: "100,1000,10000,100000" },
      only: { type: "string", default: contenderNames.join() },
      json: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return undefined;
  return {
    rounds: positive("--rounds", values.rounds),
    sizes: values.sizes.split(",").map((size) => positive("--sizes", size)),
    only: values.only.split(",").map(contender),
    json: values.json,
  };
}

function positive(option: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${option} takes whole numbers from 1 on, not "${text}".`);
}

function contender(name: string): ContenderName {
  const known = contenderNames.find((it) => it === name);
  if (known) return known;
  throw new Error(`--only takes ${contenderNames.join(", ")}, not "${name}".`);
}
