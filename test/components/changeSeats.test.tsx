import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { expect, test, vi } from "vitest";
import type { ChangeSeatsDialogProps } from "../../src/components/ChangeSeatsDialog.tsx";
import { ChangeSeatsDialogBody } from "../../src/components/change/ChangeSeatsDialogBody.tsx";
import { sayDay } from "../../src/components/words/sayDay.ts";
import { SeatsNoticesBody } from "../../src/components/notices/SeatsNoticesBody.tsx";
import { createSeatsClient, en, SeatsProvider, subscriptionQuery, type Seat } from "../../src/index.ts";
import { Announcer } from "../../src/primitives/Announcer.tsx";
import { openDialogs } from "../../src/primitives/openDialogs.ts";
import { aSeat, aSubscription, type SeatServerOptions } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

const ana = aSeat({ status: "claimed", email: "ana@acme.dev" });
const bo = aSeat({ status: "claimed", email: "bo@acme.dev" });

/** Twelve seats, two of them assigned, charged at once. */
const plan: SeatServerOptions = {
  total: 12,
  seats: [ana, bo],
  proration: "invoice",
  paymentMethod: "works",
  changePreview: { taxRate: 0.2 },
};

type Setting = ReturnType<typeof setting>;

function show({ wrapper: Wrapper, source }: Setting, props: Partial<ChangeSeatsDialogProps> = {}) {
  function Page() {
    const [open, setOpen] = useState(true);
    return (
      <ChangeSeatsDialogBody
        {...props}
        source={{ subscriptionId: source.subscriptionId! }}
        open={open}
        onOpenChange={setOpen}
      />
    );
  }
  render(
    <Wrapper>
      <Announcer>
        <Page />
      </Announcer>
    </Wrapper>,
  );
}

const field = () => screen.findByRole("spinbutton", { name: en.title });
const click = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));

async function type(text: string) {
  await userEvent.clear(await field());
  await userEvent.type(await field(), text);
}

/** The next change is refused so. */
function refuse({ server }: Setting, status: number, error: string) {
  server.disturb(({ method }) =>
    method === "PATCH" ? { outcome: Response.json({ error, detail: "" }, { status }) } : undefined,
  );
}

test.each([
  [409, "SubscriptionLocked"],
  [403, "UpdateSubscriptionSeatsNotAllowed"],
  [400, "SeatsAlreadyAssigned"],
])("billing is no way out of %i %s", async (status, error) => {
  const here = setting(plan);
  refuse(here, status, error);
  show(here, { seats: 15, onBillingNeeded: vi.fn<() => void>() });
  await click(/^Add 3 seats for/);
  await screen.findByText(en.changeRefusals[error]!, { exact: false });
  expect(screen.queryByRole("button", { name: en.toBilling })).toBeNull();
});

test.each([
  [402, "PaymentFailed"],
  [403, "AlreadyCanceledSubscription"],
])("billing is the way out of %i %s", async (status, error) => {
  const here = setting(plan);
  refuse(here, status, error);
  const onBillingNeeded = vi.fn<() => void>();
  show(here, { seats: 15, onBillingNeeded });
  await click(/^Add 3 seats for/);
  await click(en.toBilling);
  expect(onBillingNeeded).toHaveBeenCalledOnce();
});

test("a refusal stands only beside the number that was refused", async () => {
  const here = setting(plan);
  refuse(here, 402, "PaymentFailed");
  show(here, { seats: 15 });
  await click(/^Add 3 seats for/);
  await screen.findByText(en.notChanged);
  await type("11");
  await screen.findByRole("button", { name: en.remove(1) });
  expect(screen.queryByText(en.notChanged)).toBeNull();
  await type("15");
  await screen.findByText(en.notChanged);
});

test("why the number of seats cannot change is heard", async () => {
  const here = setting(plan);
  here.server.cancelAtPeriodEnd();
  show(here);
  expect(await screen.findByRole("alert")).toHaveTextContent(en.endingNote);
});

test("what is booked is told, whatever number the dialog begins with", async () => {
  const here = setting({ ...plan, proration: "next_period" });
  const { applies_at } = (await here.client.updateSeatCount(here.source.subscriptionId!, 10)).pending_update!;
  show(here, { seats: 12 });
  const title = en.bookedTitle(10, sayDay(applies_at, en.locale));
  expect(await screen.findByText(title, { exact: false })).toBeVisible();
  expect(await field()).toHaveAccessibleDescription(expect.stringContaining(title));
});

test("a booking that has become too small for those assigned says so", async () => {
  const here = setting({ ...plan, total: 3, proration: "next_period" });
  const { client, source, wrapper: Wrapper } = here;
  await client.updateSeatCount(source.subscriptionId!, 2);
  await client.assignSeat(source, { email: "cy@acme.dev" });
  render(
    <Wrapper>
      <SeatsNoticesBody source={source} />
    </Wrapper>,
  );
  expect(await screen.findByText(/the plan has 2 seats/)).toBeVisible();
  expect(screen.getByText(en.bookedOver(3, 1), { exact: false })).toBeVisible();
});

test("with as many seats as now, the meter speaks of none to be added", async () => {
  show(setting(plan), { seats: 12 });
  await field();
  expect(screen.getByRole("meter")).toHaveAttribute("aria-valuetext", "12 seats");
});

test("while it is not known who asks, nobody is offered what they may not do", async () => {
  const here = setting(plan);
  const { server } = here;
  const client = createSeatsClient({ customerSession: server.session("member"), fetch: server.fetch });
  server.disturb(({ path }) => (path.endsWith("/user") ? { wayOut: 800 } : undefined));
  show({
    ...here,
    wrapper: ({ children }) => <SeatsProvider client={client}>{children}</SeatsProvider>,
  });
  await waitFor(() => expect(server.requests.filter(({ status }) => status === 200)).toHaveLength(2));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(screen.queryByRole("spinbutton")).toBeNull();
  expect(screen.getByText(en.planLoading)).toBeVisible();
  await screen.findByText(en.notYoursTitle);
});

test("a revocation that was thought better of leads back to its button", async () => {
  const here = setting(plan);
  show(here, { seats: 2 });
  await userEvent.click(await screen.findByText(en.revokeToLower));
  const name = en.revokePerson("bo@acme.dev");
  await click(name);
  await screen.findByRole("dialog", { name: en.revokeTitle("bo@acme.dev") });
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.getByRole("button", { name })).toHaveFocus());
});

test("a revocation that failed leads back to its button, too", async () => {
  const here = setting(plan);
  here.server.disturb(({ method }) => (method === "DELETE" ? { outcome: "request lost" } : undefined));
  show(here, { seats: 2 });
  await userEvent.click(await screen.findByText(en.revokeToLower));
  const name = en.revokePerson("bo@acme.dev");
  await click(name);
  await click(en.revokeSeat);
  await screen.findByText(en.notRevoked("bo@acme.dev"));
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.getByRole("button", { name })).toHaveFocus());
});

test("the host is told whose seat was taken back to have fewer", async () => {
  const here = setting(plan);
  const onRevoked = vi.fn<(seat: Seat) => void>();
  show(here, { seats: 2, onRevoked });
  await userEvent.click(await screen.findByText(en.revokeToLower));
  await click(en.revokePerson("bo@acme.dev"));
  await click(en.revokeSeat);
  await waitFor(async () => expect(await field()).toHaveFocus());
  expect(onRevoked).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: "revoked" }));
});

test("a name that is cut off can be read in full", async () => {
  show(setting(plan), { seats: 2 });
  await userEvent.click(await screen.findByText(en.revokeToLower));
  expect(screen.getByTitle("bo@acme.dev")).toHaveTextContent("bo@acme.dev");
});

test("Enter on a number that cannot be sent says why", async () => {
  const here = setting({ ...plan, latency: 200 });
  show(here);
  await type("15{Enter}");
  const said = () => screen.getAllByRole("status").map(({ textContent }) => textContent?.trim());
  await waitFor(() => expect(said()).toContain(en.pricing));
  expect(here.server.requests.some(({ method }) => method === "PATCH")).toBe(false);
});

test("a session that ends while the number is sent has a way back, after which the same click works", async () => {
  const { server, source } = setting(plan);
  let token = server.session();
  const client = createSeatsClient({ customerSession: () => token, fetch: server.fetch });
  let isAsked = false;
  const signIn = vi.fn<() => void>(() => {
    if (isAsked) token = server.session();
  });
  const wrapper: Setting["wrapper"] = ({ children }) => (
    <SeatsProvider client={client} onSessionEnded={signIn}>
      {children}
    </SeatsProvider>
  );
  show({ ...setting(plan), source, wrapper });
  await type("15");
  await screen.findByRole("button", { name: /^Add 3 seats for/ });
  server.expireSession();
  await click(/^Add 3 seats for/);
  await screen.findByText(en.notChanged);
  isAsked = true;
  await click(en.signIn);
  await click(/^Add 3 seats/);
  await waitFor(() => expect(server.subscription().seats).toBe(15));
});

test("a refusal that comes once the dialog is closed brings it back, when no other one has the keys", async () => {
  const here = setting(plan);
  here.server.disturb(({ method }) =>
    method === "PATCH" ? { wayIn: 300, outcome: "request lost" } : undefined,
  );
  show(here, { seats: 15 });
  await click(/^Add 3 seats for/);
  await click(en.cancel);
  const close = openDialogs.open();
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(screen.queryByRole("dialog")).toBeNull();
  act(close);
  expect(await screen.findByText(en.notChanged)).toBeVisible();
});

test("a plan that was never paid, and has no end, can be renewed all the same", async () => {
  const here = setting(plan);
  const onBillingNeeded = vi.fn<() => void>();
  const { queryKey } = subscriptionQuery(here.client, here.source.subscriptionId!);
  here.queryClient.setQueryDefaults(queryKey, { staleTime: Infinity });
  here.queryClient.setQueryData(queryKey, aSubscription({ status: "unpaid", ends_at: null }));
  show(here, { onBillingNeeded });
  await click(en.renewPlan);
  expect(onBillingNeeded).toHaveBeenCalledOnce();
});

test("whoever may only look is not led to the renewal of a plan", async () => {
  const here = setting(plan);
  const { server, queryClient } = here;
  server.endSubscription();
  const client = createSeatsClient({ customerSession: server.session("member"), fetch: server.fetch });
  const Wrapper = ({ children }: { readonly children: ReactNode }) => (
    <SeatsProvider client={client} queryClient={queryClient}>
      {children}
    </SeatsProvider>
  );
  show({ ...here, wrapper: Wrapper }, { onBillingNeeded: () => {} });
  await screen.findByText(en.notYoursTitle);
  expect(screen.queryByRole("button", { name: en.renewPlan })).toBeNull();
});

// Firefox tells of no more than has changed, and the reason stands there before; Chromium reads the whole each time.
test("a number at the limit, or beyond, is said with it, and one that is not without it", async () => {
  const here = setting(plan);
  show(here);
  await type("14");
  const said = screen.getByText(en.moreThanNow(2));
  expect(said).toHaveAttribute("role", "status");
  expect(said).toHaveAttribute("aria-atomic", "false");
  for (const [text, fewer] of [
    ["2", 10],
    ["1", 11],
  ] as const) {
    await type(text);
    expect(said).toHaveTextContent(`${en.fewerThanNow(fewer)} ${en.minimumAssigned(2)}`);
    expect(said).toHaveAttribute("aria-atomic", "true");
  }
});
