// @vitest-environment node
import { expect, test } from "vitest";
import { holdRow, whyUnseen } from "./holdRow.ts";
import { readRows } from "./readRows.ts";

const cases = readRows().map((row) => ({ name: `${row.id}: ${row.given.text}`, row }));

test.for(cases)("$name", async ({ row }, { skip }) => {
  const unseen = whyUnseen(row);
  skip(unseen !== undefined, unseen);
  expect(await holdRow(row)).toEqual([]);
});
