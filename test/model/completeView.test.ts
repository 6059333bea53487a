import { expect, test } from "vitest";
import { completeView } from "../../src/model/view/completeView.ts";
import { wholeView, type SeatView } from "../../src/model/view/SeatView.ts";

test.each([
  {},
  { search: undefined, status: undefined, sort: undefined, showRevoked: undefined },
  { search: null },
  // Out of a link, whatever the types say.
  { search: 5 as unknown as string },
])("what is not given is as at the start: %j", (part) => expect(completeView(part)).toEqual(wholeView));

test("what is given stays", () => {
  const view = { ...wholeView, search: "ana", status: "expired", showRevoked: true } as const;
  expect(completeView(view)).toEqual(view);
});

test("a status that no filter has, out of an old link, filters nobody away", () => {
  expect(completeView({ status: "revoked" as "expired" }).status).toBe("all");
});

test.each([{ by: "member", direction: "desc" }, { by: "member" }])(
  "a sort that says no direction is no sort: %j",
  (sort) => {
    expect(completeView({ sort: sort as SeatView["sort"] }).sort).toEqual(wholeView.sort);
  },
);
