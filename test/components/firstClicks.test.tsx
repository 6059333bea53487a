import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { en } from "../../src/labels/en.ts";
import { aSeat } from "../../src/testing/index.ts";

// The promise: what is clicked before the code that acts on a list is here does the same as a moment later. Safari has
// no idle moments: there that is a second.

beforeEach(() => void vi.resetModules());

/** A table of so many seats whose further code is not loaded yet. */
async function table(count: number) {
  const { SeatTable } = await import("../../src/index.ts");
  const { setting } = await import("../hooks/setting.tsx");
  const seats = Array.from({ length: count }, (_, nth) => aSeat({ email: `person.${nth}@acme.dev` }));
  const { wrapper: Wrapper, source } = setting({ total: count, seats });
  render(
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>,
  );
}

/** Holds a module back until the function it returns is called. */
function held(path: string) {
  let bring = () => {};
  const brought = new Promise<void>((resolve) => {
    bring = resolve;
  });
  vi.doMock(path, async (original) => {
    await brought;
    return original();
  });
  return bring;
}

test("whoever selects all at once, and nobody again, stays at the box for it", async () => {
  await table(2);
  await userEvent.click(await screen.findByRole("checkbox", { name: en.selectAll }));
  await screen.findByRole("toolbar", { name: en.selectedSeats });
  expect(screen.getByRole("checkbox", { name: en.selectAll })).toHaveFocus();
  await userEvent.click(screen.getByRole("checkbox", { name: en.selectAll }));
  expect(screen.queryByRole("toolbar", { name: en.selectedSeats })).toBeNull();
  expect(screen.getByRole("checkbox", { name: en.selectAll })).toHaveFocus();
});

test("the menu of a long list opens, although its first rows have been replaced by those of its window", async () => {
  const bringActing = held("../../src/components/actingParts.ts");
  const bringMany = held("../../src/components/list/manySeats.ts");
  await table(400);
  const first = await screen.findByRole("button", { name: en.actionsFor("person.0@acme.dev") });
  await userEvent.click(first);
  bringMany();
  await waitFor(() => expect(first).not.toBeInTheDocument());
  bringActing();
  expect(await screen.findByRole("menu", { name: en.actionsFor("person.0@acme.dev") })).toBeVisible();
});
