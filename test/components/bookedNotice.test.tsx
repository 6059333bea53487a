import { act, render, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { en, SeatsNotices, subscriptionQuery, type Subscription } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
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

test("a booked change is not told any more where the plan ends before it comes", async () => {
  const { server, asked } = await shown();
  server.cancelAtPeriodEnd();
  await asked();
  expect(await screen.findByText(/^This subscription ends/)).toBeVisible();
  expect(booked()).toBeNull();
  expect(keep()).toBeNull();
});

test("a booked change is not told any more where the plan has ended", async () => {
  const { server, asked } = await shown();
  server.cancelSubscription();
  await asked();
  await waitFor(() => expect(booked()).toBeNull());
});

test("a booked change is told, and nothing is offered, where the seller does not let anybody change it any more", async () => {
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

test("a booked change can be taken back where more are assigned than paid for, and so fewer seats could not be sent", async () => {
  const here = setting({
    total: 4,
    seats: ["ana", "bo", "cy", "dan"].map((name) => aSeat({ email: `${name}@acme.dev` })),
    proration: "next_period",
  });
  const { wrapper: Wrapper, client, source, server } = here;
  await client.updateSeatCount(source.subscriptionId, 6);
  server.setTotalSeats(3);
  render(
    <Wrapper>
      <SeatsNotices source={source} />
    </Wrapper>,
  );
  (await screen.findByRole("button", { name: en.keep(3) })).click();
  await waitFor(() => expect(server.subscription().pending_update).toBeNull());
});

test("on a page that has outlived the period nothing is booked anew, and the number that is there is told", async () => {
  const { server, client, source } = await shown();
  // The day has come.
  await client.clearPendingUpdate(source.subscriptionId);
  server.setTotalSeats(4);
  keep()!.click();
  await waitFor(() => expect(booked()).toBeNull());
  expect(server.subscription().pending_update).toBeNull();
  const said = screen.getAllByRole("status").map(({ textContent }) => textContent?.trim());
  expect(said).toContain(en.changedTo(4));
});
