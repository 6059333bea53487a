import { QueryClient } from "@tanstack/react-query";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { createSeatsClient, en, SeatsProvider, SeatTable } from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";

const people = 4_000;

test("everybody stays selected, and nobody counts as not shown, while a long list is put in order again", async () => {
  const seats = Array.from({ length: people }, (_, n) => aSeat({ email: `person.${n}@acme.dev` }));
  const server = createSeatServer({ total: people, seats });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const queryClient = new QueryClient();
  render(
    <SeatsProvider client={client} queryClient={queryClient}>
      <SeatTable source={server.source} />
    </SeatsProvider>,
  );
  await waitFor(() => expect(document.querySelector("[aria-rowindex]")).not.toBeNull(), { timeout: 30_000 });
  await userEvent.click(screen.getByRole("checkbox", { name: en.selectAll }));
  const bar = await screen.findByRole("toolbar", { name: en.selectedSeats }, { timeout: 20_000 });
  const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: en.selectAll });
  await waitFor(() => expect(box()).toBeChecked(), { timeout: 20_000 });

  const shown = new Set<string>();
  const observer = new MutationObserver(() =>
    shown.add(`${bar.querySelector("strong")?.textContent} ${box().indeterminate ? "in part" : "all"}`),
  );
  observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  for (const seat of server.seats().slice(0, 300)) server.claim(seat.id);
  await act(() => queryClient.invalidateQueries());
  const claimed = screen.getByRole("button", { name: /^Claimed/ });
  await waitFor(() => expect(claimed).toHaveTextContent("300"), { timeout: 20_000 });
  const table = screen.getByRole("table").parentElement;
  await waitFor(() => expect(table).not.toHaveAttribute("aria-busy"), { timeout: 20_000 });
  observer.disconnect();
  expect([...shown]).toEqual(["4,000 selected all"]);
});
