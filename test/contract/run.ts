/** Plays the contract's rows against the in-memory server: `node test/contract/run.ts`. `SCENARIOS` names other rows. */
import { holdRow, whyUnseen } from "./holdRow.ts";
import { readRows } from "./readRows.ts";

const rows = readRows();
const seen = rows.filter((row) => whyUnseen(row) === undefined);
let held = 0;

for (const row of seen) {
  const broken = await holdRow(row);
  if (broken.length === 0) held += 1;
  else console.log([`${row.id} (${row.given?.text})`, ...broken.map((it) => `  ${it}`)].join("\n"));
}
for (const row of rows) {
  const why = whyUnseen(row);
  if (why !== undefined) console.log(`${row.id} (${row.given?.text}) cannot be seen: ${why}`);
}
console.log(`${held} of ${seen.length} rows hold`);
process.exitCode = held === seen.length ? 0 : 1;
