import { expect, onTestFinished, test, vi } from "vitest";
import { exportSeats } from "../../src/components/list/exportSeats.ts";
import { en, type ShownSeat } from "../../src/index.ts";
import { csvRows } from "../../src/model/recipients/csvRows.ts";
import { aSeat } from "../../src/testing/index.ts";

// The promise: a file says of each seat what the server has said, and nothing that was only drawn.

async function exported(seats: readonly ShownSeat[]) {
  let file: Blob | undefined;
  vi.stubGlobal("URL", {
    createObjectURL: (blob: Blob) => {
      file = blob;
      return "about:blank";
    },
    revokeObjectURL: () => {},
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  onTestFinished(() => {
    vi.unstubAllGlobals();
    click.mockRestore();
  });
  exportSeats(seats, new Date("2026-11-30T12:00:00Z"), en);
  const [head = [], ...rows] = csvRows(await file!.text());
  return rows
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(row.map((cell, at) => [head[at], cell])));
}

test("of an assignment that is on its way there is no id yet, and no end of the invitation", async () => {
  const ana = aSeat({ id: "seat_1", status: "pending", email: "ana@acme.dev" });
  const bo: ShownSeat = { ...ana, id: "assign-1", email: "bo@acme.dev", pending: "assign" };
  const [known, drawn] = await exported([ana, bo]);
  expect(known).toMatchObject({ Email: "ana@acme.dev", [en.seatId]: "seat_1" });
  expect(known?.[en.expiresAt]).not.toBe("");
  expect(drawn).toMatchObject({ Email: "bo@acme.dev", [en.seatId]: "", [en.expiresAt]: "" });
});
