import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { en, SeatManager } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

test("a host can show the seats to a manager, too, without anything that changes them", async () => {
  const seats = [aSeat({ email: "ana@acme.dev" }), aSeat({ status: "claimed", email: "bo@acme.dev" })];
  const { wrapper: Wrapper, source } = setting({ total: 2, seats });
  render(
    <Wrapper>
      <SeatManager source={source} readOnly />
    </Wrapper>,
  );
  await screen.findByRole("rowheader", { name: /ana@/ });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const buttons = screen.getAllByRole("button").map((button) => button.textContent || button.ariaLabel);
  for (const name of [en.assign, en.changeSeats, en.actionsFor("ana@acme.dev"), en.addSome])
    expect(buttons).not.toContain(name);
  expect(screen.queryByText(en.seatsFull(2))).toBeNull();
  expect(screen.queryByRole("checkbox")).toBeNull();
});
