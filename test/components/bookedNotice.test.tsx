import { act, render, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { en, SeatsNotices, subscriptionQuery, type Subscription } from "../../src/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: what is booked is told where it will come, and can be taken back where the server lets it.

const booked = () => screen.queryByText(/the plan has 4 seats$/);
const keep = () => screen.queryByRole("button", { name: en.keep(5) });

/** The notices while 4 of 5 seats are booked, until the plan becomes another one. */
async function shown() {
  const here = setting({ total: 5, proration: "next_period" });
  const { wrapper: Wrapper, client, source, queryClient } = here;
  await client.updateSeatCount(source.subscriptionId, 4);
  render(
    <Wrapper>
      <SeatsNotices source={source} />
    </Wrapper>,
  );
  await waitFor(() => expect(keep()).toBeVisible());
  expect(booked()).toBeVisible();
  const { queryKey } = subscriptionQuery(client, source.subscriptionId);
  return {
    ...here,
    becomes: (to: (plan: Subscription) => Partial<Subscription>) =>
      act(() => void queryClient.setQueryData(queryKey, (plan) => plan && { ...plan, ...to(plan) })),
    asked: () => act(() => queryClient.refetchQueries({ queryKey })),
  };
}

test("a plan that ends before it comes does not tell it any more", async () => {
  const { server, asked } = await shown();
  server.cancelAtPeriodEnd();
  await asked();
  expect(await screen.findByText(/^This subscription ends/)).toBeVisible();
  expect(booked()).toBeNull();
  expect(keep()).toBeNull();
});

test("nor does one that has ended", async () => {
  const { server, asked } = await shown();
  server.cancelSubscription();
  await asked();
  await waitFor(() => expect(booked()).toBeNull());
});

test("where the seller does not let anybody change it any more, it is told, and nothing is offered", async () => {
  const { becomes } = await shown();
  becomes(({ product }) => ({
    product: product && {
      ...product,
      organization: product.organization && {
        ...product.organization,
        customer_portal_settings: { subscription: { update_seats: false, update_plan: false } },
      },
    },
  }));
  await waitFor(() => expect(keep()).toBeNull());
  expect(booked()).toBeVisible();
});
