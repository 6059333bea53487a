import { expect, waitFor } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { ClaimedSubscriptions, type Subscription } from "../src/index.ts";
import { aSubscription, type SeatServer } from "../src/testing/index.ts";
import { claimed } from "./demoServer.ts";
import { serverOf } from "./serverOf.ts";

const meta = preview.meta({ title: "ClaimedSubscriptions", component: ClaimedSubscriptions });

const pageOf = (search: string) => Number(new URLSearchParams(search).get("page"));

function held(name: string, organization: string, overrides: Partial<Subscription> = {}): Subscription {
  const it = aSubscription({ id: crypto.randomUUID(), started_at: `${year}-01-12T09:00:00Z`, ...overrides });
  const { product } = it;
  return {
    ...it,
    product: product && {
      ...product,
      name,
      organization: product.organization && { ...product.organization, name: organization },
    },
  };
}

/** The server answers with these pages, and with a total that it counts its own way. */
function answers(server: SeatServer, pages: readonly (readonly Subscription[])[], total_count = 1) {
  server.disturb(({ path, search }) =>
    path.endsWith("/seats/subscriptions")
      ? {
          outcome: Response.json({
            items: pages[pageOf(search) - 1] ?? [],
            pagination: { total_count, max_page: pages.length },
          }),
        }
      : undefined,
  );
}

const year = new Date().getFullYear();

/** One in each state: it renews, it ends, it is overdue, it has ended. */
export const States = meta.story({
  beforeEach: ({ loaded }) =>
    answers(serverOf(loaded), [
      [
        held("Atlas Team", "Nordal", { current_period_end: `${year}-12-04T09:00:00Z` }),
        held("Marlow Studio", "Osterberg & Lind AB", {
          cancel_at_period_end: true,
          ends_at: `${year + 1}-01-31T09:00:00Z`,
        }),
        held("Kestrel Monitoring Business", "Fundación Río Claro", {
          status: "past_due",
          past_due_at: `${year}-11-18T09:00:00Z`,
        }),
        held("Tidemark Docs", "株式会社ミナト", { status: "canceled", ended_at: `${year}-10-02T09:00:00Z` }),
      ],
    ]),
  play: async ({ canvas }) => {
    await canvas.findByText(`Renews Dec 4, ${year}`);
    await expect(canvas.getByText(`Ends Jan 31, ${year + 1}`)).toBeVisible();
    await expect(canvas.getByText("Payment overdue since Nov 18")).toBeVisible();
    await expect(canvas.getByText(`Ended Oct 2, ${year}`)).toBeVisible();
    await expect(canvas.getAllByText(`Since Jan 12, ${year}`)).toHaveLength(4);
    await expect(canvas.queryByRole("button")).toBeNull();
  },
});

/** More than fit on a page come as they are scrolled to; what is repeated is shown once, and nobody counts to the total. */
export const Many = meta.story({
  beforeEach: ({ loaded }) => {
    const all = Array.from({ length: 60 }, (_, n) => held(`Product ${n + 1}`, "Nordal"));
    const [first, second] = [all.slice(0, 30), all.slice(30)];
    answers(serverOf(loaded), [first, first, [...first.slice(20), ...second]], 400);
  },
  play: async ({ canvas, loaded }) => {
    await canvas.findByRole("heading", { name: "Product 30" });
    const asked = () => serverOf(loaded).requests.map(({ search }) => pageOf(search));
    await expect(asked()).toEqual([1]);
    canvas.getByRole("button", { name: "Show more" }).scrollIntoView();
    // The second page holds nothing new: the third is asked for all the same.
    await canvas.findByRole("heading", { name: "Product 60" });
    await expect(asked()).toEqual([1, 2, 3]);
    await expect(canvas.getAllByRole("listitem")).toHaveLength(60);
    await expect(canvas.queryByText(/400/)).toBeNull();
  },
});

/** The rest does not come: what is there stays, and can be completed. */
export const MoreFails = meta.story({
  beforeEach: ({ loaded }) => {
    const server = serverOf(loaded);
    const all = Array.from({ length: 40 }, (_, n) => held(`Product ${n + 1}`, "Nordal"));
    answers(server, [all.slice(0, 30), all.slice(30)]);
    let fails = 1;
    server.disturb(({ search }) =>
      pageOf(search) === 2 && fails-- > 0 ? { outcome: "request lost" } : undefined,
    );
  },
  play: async ({ canvas }) => {
    (await canvas.findByRole("button", { name: "Show more" })).scrollIntoView();
    await canvas.findByText("The rest could not be loaded");
    await expect(canvas.getByRole("heading", { name: "Product 30" })).toBeVisible();
  },
});

/** By keyboard: what has come has the focus where the button was, and it is said how many there are. */
export const ByKeyboard = meta.story({
  beforeEach: ({ loaded }) => {
    const all = Array.from({ length: 70 }, (_, n) => held(`Product ${n + 1}`, "Nordal"));
    answers(serverOf(loaded), [all.slice(0, 30), all.slice(30, 60), all.slice(60)]);
  },
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole("button", { name: "Show more" });
    // Without a box, the end of the list is never seen: only a click brings more.
    button.parentElement!.style.display = "contents";
    button.focus({ preventScroll: true });
    await userEvent.keyboard("{Enter}");
    await canvas.findByText("30 more subscriptions, 60 shown");
    await expect(button).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await canvas.findByText("10 more subscriptions, 70 shown");
    await waitFor(() => expect(canvas.getAllByRole("listitem")[60]).toHaveFocus());
  },
});

MoreFails.test("Try again brings it", async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
  await canvas.findByRole("heading", { name: "Product 40" });
  await waitFor(() => expect(canvas.queryByText("The rest could not be loaded")).toBeNull());
});

MoreFails.test("another failure is said once more", async ({ canvas, loaded, userEvent }) => {
  serverOf(loaded).goOffline();
  const said = await canvas.findByRole("alert");
  await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
  // A region speaks when it comes.
  await waitFor(() => expect(said).not.toBeInTheDocument());
  await expect(canvas.getByRole("alert")).toHaveTextContent("The rest could not be loaded");
  await expect(canvas.getByRole("button", { name: "Try again" })).toHaveFocus();
});

/** A member of the team, as the seat server tells it. */
export const OneSeat = meta.story({
  parameters: {
    actor: "owner",
    server: {
      seats: [claimed("2026-01-12", { name: "Ines Okafor", email: "ines.okafor@nordal.example" })],
    },
  },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "Atlas Team" });
    await expect(canvas.getByText("from Nordal")).toBeVisible();
  },
});

export const Empty = meta.story({
  parameters: { actor: "member" },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "Nobody gave you a seat yet" });
  },
});

export const Loading = meta.story({
  parameters: { server: { latency: 1_000_000 } },
  play: async ({ canvas }) => {
    await canvas.findByText("Loading subscriptions");
    const [avatar, card] = [".ps-avatar", ".ps-card"].map((it) =>
      document.querySelector(it)!.getBoundingClientRect(),
    );
    await expect([avatar!.width, avatar!.height]).toEqual([40, 40]);
    // As high as what comes.
    await expect(card!.height).toBe(121);
  },
});

export const Fails = meta.story({
  beforeEach: ({ loaded }) => serverOf(loaded).goOffline(),
  play: async ({ canvas }) => {
    await canvas.findByRole("button", { name: "Try again" });
  },
});

export const SessionEnded = meta.story({
  parameters: { sessionEnded: true },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "Your session has ended" });
  },
});
