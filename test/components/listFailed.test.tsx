import { QueryClient } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { createSeatsClient, SeatsProvider, SeatTable, SeatUsage } from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";

// The promise: whoever asks once more for a list that did not come keeps their place, whatever comes of it.

async function failedPage() {
  const server = createSeatServer({
    total: 5,
    seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })],
    latency: 20,
  });
  let isDown = true;
  const down = () => Promise.reject(new TypeError("Failed to fetch"));
  const client = createSeatsClient({
    customerSession: server.session(),
    fetch: (input, init) => (isDown ? down() : server.fetch(input, init)),
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <SeatsProvider client={client} queryClient={queryClient}>
      <SeatUsage source={server.source} />
      <SeatTable source={server.source} />
    </SeatsProvider>,
  );
  const button = await screen.findByRole("button", { name: "Try again" }, { timeout: 5_000 });
  return { server, button, up: () => (isDown = false) };
}

test("refused again, it is said again, and the focus is where it was", async () => {
  const { button } = await failedPage();
  const told = screen.getByRole("alert");
  expect(told).not.toContainElement(button);
  await userEvent.click(button);
  await waitFor(() => expect(screen.getByRole("alert")).not.toBe(told));
  expect(screen.getByRole("button", { name: "Try again" })).toBe(button);
  expect(button).toHaveFocus();
});

test("once the list is there, the focus is where people are looked for", async () => {
  const { button, up } = await failedPage();
  up();
  await userEvent.click(button);
  expect(button).toHaveAccessibleName("Loading seats");
  expect(button).toHaveFocus();
  await screen.findByRole("row", { name: /ana@acme.dev/ });
  expect(screen.getByRole("searchbox")).toHaveFocus();
});

test("a door that turns out to be closed is said, and the focus stays where the list would be", async () => {
  const { server, button, up } = await failedPage();
  up();
  server.expireSession();
  await userEvent.click(button);
  expect(await screen.findByText("Your session has ended")).toBeVisible();
  expect(screen.getByRole("alert")).toHaveTextContent("Your session has ended");
  expect(document.body).not.toHaveFocus();
});

test("how many seats are used looks as if it were on its way only while it is", async () => {
  const { button, up } = await failedPage();
  expect(document.querySelector(".ps-skeleton")).toBeNull();
  up();
  await userEvent.click(button);
  expect(await screen.findByRole("meter", { name: "Seats" })).toBeVisible();
});
