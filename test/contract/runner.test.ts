import { expect, test } from "vitest";
import { holdRow, whyUnseen } from "./holdRow.ts";
import type { Fact, Row } from "./Row.ts";

/** The list of an untouched subscription, with these expectations. */
const rowWith = (bodyFacts: Fact[], status: number | string = 200): Row => ({
  id: "ROW-1",
  given: { world: "legacy", text: "three free seats" },
  request: {
    method: "GET",
    path: "/v1/customer-portal/seats",
    query: { subscription_id: "$sub" },
    auth: "customer",
  },
  expect: { status, bodyFacts },
});

test("a row that holds says nothing", async () => {
  expect(await holdRow(rowWith([{ path: "/total_seats", op: "eq", value: 3 }]))).toEqual([]);
});

test.for<Fact>([
  { path: "/total_seats", op: "eq", value: 4 },
  { path: "/nothing", op: "notNull" },
  { path: "/total_seats", op: "absent" },
  { path: "/seats", op: "minLen", value: 1 },
  { path: "/seats/*/status", op: "all", value: "revoked" },
  { path: "", op: "keys", value: ["seats"] },
  { path: "", op: "empty" },
])("a fact that does not hold is told: $path $op $value", async (fact) => {
  expect(await holdRow(rowWith([fact]))).toHaveLength(1);
});

test("a wrong status is told with what came", async () => {
  expect(await holdRow(rowWith([], 404))).toEqual([
    'the status should be 404; it is 200: {"seats":[],"available_seats":3,"total_seats":3}',
  ]);
});

test("an operator, a verb or a part of a request that the runner does not know never passes", async () => {
  const row = rowWith([]);
  const unknown = (change: object): Row => ({ ...row, ...change });
  const setup = [{ do: "server", what: "fly" }] as const;
  const request = { ...row.request, cookies: "yes" };
  expect(await holdRow(rowWith([{ path: "/seats", op: "shines" }]))).toEqual([
    'this runner does not know the operator "shines"',
  ]);
  expect(await holdRow(unknown({ given: { ...row.given, setup } }))).toHaveLength(1);
  expect(await holdRow(unknown({ request }))).toHaveLength(1);
});

test("a setup that is refused never passes", async () => {
  const request = { method: "POST", path: "/v1/customer-portal/seats", auth: "none", body: {} };
  const row = rowWith([]);
  const setup = [{ do: "request" as const, request }];
  expect(await holdRow({ ...row, given: { ...row.given, setup } })).toMatchObject([/the setup was refused/]);
});

test("only what no fetch can show, or only words tell, is left out", () => {
  expect(whyUnseen(rowWith([]))).toBeUndefined();
  expect(whyUnseen(rowWith([], 411))).toBe("fetch always sends a Content-Length");
  expect(whyUnseen(rowWith([{ path: "the seat", op: "eq", value: 1 }]))).toBe(
    "what it expects is told in words only",
  );
});
