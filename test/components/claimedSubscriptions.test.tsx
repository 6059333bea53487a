import { QueryClient } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ClaimedSubscriptions, createSeatsClient, en, SeatsProvider } from "../../src/index.ts";
import { aSeat, aSubscription, createSeatServer } from "../../src/testing/index.ts";

// The promise: who has the cards is told when they are old, and what to do about it.

async function shownCards(onSessionEnded?: () => void) {
  const server = createSeatServer({ total: 3, seats: [aSeat({ status: "claimed" })] });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  server.disturb(({ path }) =>
    path.endsWith("/seats/subscriptions") && failing.with
      ? { outcome: Response.json({ error: "Broken" }, { status: failing.with }) }
      : undefined,
  );
  const failing = { with: 0 };
  render(
    <SeatsProvider client={client} queryClient={queryClient} onSessionEnded={onSessionEnded}>
      <ClaimedSubscriptions />
    </SeatsProvider>,
  );
  await waitFor(() => expect(screen.queryByText("Loading subscriptions")).toBeNull());
  const refetchFails = async (status: number) => {
    failing.with = status;
    await queryClient.invalidateQueries();
    return screen.findByRole("alert");
  };
  return { refetchFails, recover: () => (failing.with = 0) };
}

test("a refetch that fails does not say that something is missing, and can be tried again", async () => {
  const { refetchFails, recover } = await shownCards();
  expect(await refetchFails(500)).toHaveTextContent("The list could not be brought up to date");
  expect(screen.queryByText("The rest could not be loaded")).toBeNull();
  recover();
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(document.body).not.toHaveFocus();
  expect(screen.getByText(en.updated(en.justNow))).toHaveRole("status");
});

test("each attempt that fails is said", async () => {
  const { refetchFails } = await shownCards();
  const said = await refetchFails(500);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(said).not.toBeInTheDocument());
  expect(screen.getByRole("alert")).toHaveTextContent("The list could not be brought up to date");
  expect(screen.getByRole("button", { name: "Try again" })).toHaveFocus();
});

test("a session that has ended leads to signing in", async () => {
  const onSessionEnded = vi.fn<() => void>();
  const { refetchFails } = await shownCards(onSessionEnded);
  await refetchFails(401);
  await userEvent.click(screen.getByRole("button", { name: "Sign in again" }));
  expect(onSessionEnded).toHaveBeenCalled();
});

test("where nothing has a layout, as in a host's own tests, further pages are a button away", async () => {
  const server = createSeatServer();
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  server.disturb(({ path }) =>
    path.endsWith("/seats/subscriptions")
      ? { outcome: Response.json({ items: [aSubscription()], pagination: { total_count: 9, max_page: 3 } }) }
      : undefined,
  );
  render(
    <SeatsProvider client={client}>
      <ClaimedSubscriptions />
    </SeatsProvider>,
  );
  expect(await screen.findByRole("button", { name: "Show more" })).toBeVisible();
});

test.each([
  [{ pause_at_period_end: true }, /^Pauses /],
  [{ status: "past_due", cancel_at_period_end: true, ends_at: "2026-12-20T12:00:00Z" }, /^Ends Dec 20/],
  [{ status: "past_due", past_due_at: "2026-12-01T12:00:00Z" }, /^Payment overdue since Dec 1/],
  [{}, /^Renews /],
] as const)("what comes next is what will be: %o", async (part, words) => {
  const client = createSeatsClient({
    customerSession: "polar_cst_of_somebody",
    fetch: async () =>
      Response.json({
        items: [{ ...aSubscription(), ...part }],
        pagination: { total_count: 1, max_page: 1 },
      }),
  });
  render(
    <SeatsProvider client={client} queryClient={new QueryClient()}>
      <ClaimedSubscriptions />
    </SeatsProvider>,
  );
  expect(await screen.findByText(words)).toBeVisible();
});
