import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Row } from "./Row.ts";

const ours = fileURLToPath(new URL("scenarios.json", import.meta.url));

/** The rows of a scenario file: the ordinary ones, then those of other kinds if there are any. */
export function readRows(file: string = process.env["SCENARIOS"] ?? ours): Row[] {
  const { rows = [], otherRows = [] } = JSON.parse(readFileSync(file, "utf8")) as {
    rows?: Row[];
    otherRows?: Row[];
  };
  return [...rows, ...otherRows];
}
