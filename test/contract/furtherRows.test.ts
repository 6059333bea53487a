import { expect, test } from "vitest";
import { furtherRows } from "./furtherRows.ts";
import { holdRow } from "./holdRow.ts";

const cases = furtherRows.map((row) => ({ name: `${row.request.method}: ${row.given.text}`, row }));

test.for(cases)("$name", async ({ row }) => {
  expect(await holdRow(row)).toEqual([]);
});
