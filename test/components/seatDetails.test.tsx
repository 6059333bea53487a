import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { SeatDetails } from "../../src/components/list/SeatDetails.tsx";
import { en } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";

test("a note of the host's with a name that we use too stands beside ours", () => {
  const complaints = vi.spyOn(console, "error");
  const seat = aSeat({ status: "claimed", seat_metadata: { [en.seatId]: "of another system" } });
  const shown = (it: typeof seat) => <SeatDetails seat={it} state="claimed" labels={en} />;
  const { rerender } = render(shown(seat));
  rerender(shown({ ...seat, seat_metadata: { team: "ops", ...seat.seat_metadata } }));
  const ids = screen.getAllByText(en.seatId).map((name) => name.nextSibling!.textContent);
  expect(ids).toEqual([seat.id, "of another system"]);
  expect(complaints).not.toHaveBeenCalled();
});
