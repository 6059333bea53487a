import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { SeatTable, type SeatSource } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

test("who is selected in one subscription is not selected in the next", async () => {
  const ana = aSeat({ status: "claimed", email: "ana@acme.dev", member: null });
  const here = setting({ seats: [ana] });
  const other = { orderId: here.server.ids.order };
  here.server.seed(other, [ana, aSeat({ status: "claimed", email: "bo@acme.dev", member: null })]);
  const { wrapper: Wrapper } = here;
  const ui = (source: SeatSource) => (
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>
  );
  const { rerender } = render(ui(other));
  await screen.findByRole("checkbox", { name: "Select bo@acme.dev" });
  rerender(ui(here.source));
  const box = await screen.findByRole("checkbox", { name: "Select ana@acme.dev" });
  await userEvent.click(box);
  expect(box).toBeChecked();
  rerender(ui(other));
  await screen.findByRole("checkbox", { name: "Select bo@acme.dev" });
  expect(screen.getByRole("checkbox", { name: "Select ana@acme.dev" })).not.toBeChecked();
});
