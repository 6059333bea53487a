import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useWhenWhole } from "../../src/components/list/useWhenWhole.ts";
import type { ShownSeat } from "../../src/model/ShownSeats.ts";
import { aSeat } from "../../src/testing/index.ts";

test("all that was asked for while a long list was put in order is done, in turn, once it is", () => {
  const rows: readonly ShownSeat[] = [aSeat({ email: "ana@acme.dev" })];
  const done: [what: string, rows: readonly ShownSeat[]][] = [];
  const { result, rerender } = renderHook(({ isWhole }) => useWhenWhole(rows, isWhole), {
    initialProps: { isWhole: false },
  });
  result.current((all) => done.push(["select all", all]));
  result.current((all) => done.push(["export", all]));
  expect(done).toEqual([]);
  rerender({ isWhole: true });
  expect(done).toEqual([
    ["select all", rows],
    ["export", rows],
  ]);
  rerender({ isWhole: true });
  expect(done).toHaveLength(2);
});
