import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import {
  en,
  SeatsNotices,
  subscriptionQuery,
  type SeatsNoticesProps,
  type Subscription,
} from "../../src/index.ts";
import { aSeat, type SeatServerOptions } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: a notice says what is wrong with the plan as far as it is known, and offers only what leads somewhere.

async function notices(options: SeatServerOptions, props: Partial<SeatsNoticesProps> = {}) {
  const here = setting(options);
  const { wrapper: Wrapper, client, queryClient, source } = here;
  const query = subscriptionQuery(client, source.subscriptionId);
  await queryClient.prefetchQuery(query);
  const { container } = render(
    <Wrapper>
      <SeatsNotices onChangeSeats={() => {}} {...props} source={source} />
    </Wrapper>,
  );
  return {
    words: () => container.textContent,
    becomes: (to: Partial<Subscription>) =>
      act(() => void queryClient.setQueryData(query.queryKey, (plan) => plan && { ...plan, ...to })),
  };
}

const people = (count: number) =>
  Array.from({ length: count }, (_, nth) => aSeat({ status: "claimed", email: `p${nth}@acme.dev` }));
const atMost = (maximum: number) => ({ tiers: [{ min_seats: 1, max_seats: maximum, price_per_seat: 1000 }] });
const add = () => screen.queryByRole("button", { name: en.addSome });

test("a plan that has ended without a date is not said to have ended on none", async () => {
  const { words, becomes } = await notices({ total: 3, seats: people(1) });
  becomes({ status: "unpaid", ended_at: null, ends_at: null });
  await screen.findByText(en.endedTitle);
  expect(words()).toContain("Renew the plan to assign seats again.");
  expect(words()).not.toContain("It ended");
});

test("a late plan that ends with its period says both", async () => {
  const { becomes } = await notices({ total: 3, seats: people(1) });
  becomes({ status: "past_due", cancel_at_period_end: true, ends_at: "2026-12-20T12:00:00Z" });
  expect(await screen.findByText(en.lateTitle)).toBeVisible();
  expect(screen.getByText(en.endingNote)).toBeVisible();
  expect(screen.getByText(/^This subscription ends on Dec 20/)).toBeVisible();
});

test("a full plan with as many seats as it may have offers no more of them", async () => {
  const { words } = await notices({ total: 3, seats: people(3), price: atMost(3) });
  await screen.findByText(en.seatsFull(3));
  await waitFor(() => expect(add()).toBeNull());
  expect(words()).toContain(en.seatsFullNote);
});

test("a full plan with as many seats as it may have leads to the host's way to more, if there is one", async () => {
  const onSeatsNeeded = vi.fn<(count: number) => void>();
  const onChangeSeats = vi.fn<(count?: number) => void>();
  await notices({ total: 3, seats: people(3), price: atMost(3) }, { onSeatsNeeded, onChangeSeats });
  await screen.findByText(en.seatsFull(3));
  await userEvent.click(add()!);
  expect(onSeatsNeeded).toHaveBeenCalledExactlyOnceWith(1);
  expect(onChangeSeats).not.toHaveBeenCalled();
});

test("where one seat more may be had, it is one click away", async () => {
  const onChangeSeats = vi.fn<(count?: number) => void>();
  await notices({ total: 3, seats: people(3), price: atMost(4) }, { onChangeSeats });
  await screen.findByText(en.seatsFull(3));
  await userEvent.click(add()!);
  expect(onChangeSeats).toHaveBeenCalledExactlyOnceWith(4);
});
