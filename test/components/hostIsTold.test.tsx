import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import {
  AssignSeatDialog,
  createSeatsClient,
  en,
  SeatManager,
  type Seat,
  SeatTable,
  SeatsHeader,
  SeatsProvider,
  type Subscription,
} from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: whatever is done inside, the host is told, once the server agreed; and what it throws is its own.

const expired = "2026-01-01T00:00:00.000000Z";

test("the buyer who takes a seat from the notice is told as any other assignment", async () => {
  const { wrapper: Wrapper, source } = setting({ total: 3, seats: [aSeat({ email: "ana@acme.dev" })] });
  const onAssigned = vi.fn<(seat: Seat) => void>();
  render(
    <Wrapper>
      <SeatManager source={source} onAssigned={onAssigned} />
    </Wrapper>,
  );
  await userEvent.click(await screen.findByRole("button", { name: en.takeSeat }));
  await waitFor(() => expect(onAssigned).toHaveBeenCalledTimes(1));
});

test("an expired invitation that is taken back from the notice is told as any other revocation", async () => {
  const seats = [aSeat({ email: "ana@acme.dev", invitation_token_expires_at: expired })];
  const { wrapper: Wrapper, source } = setting({ total: 1, seats });
  const onRevoked = vi.fn<(seat: Seat) => void>();
  render(
    <Wrapper>
      <SeatManager source={source} onRevoked={onRevoked} />
    </Wrapper>,
  );
  await userEvent.click(await screen.findByRole("button", { name: en.freeThat }));
  await userEvent.click(await screen.findByRole("button", { name: en.revokeSeat }));
  await waitFor(() => expect(onRevoked).toHaveBeenCalledTimes(1));
});

test("who loses a seat that then reaches nobody else is told as revoked, and once", async () => {
  const here = setting({ total: 1, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  const { wrapper: Wrapper, server, source } = here;
  server.disturb(({ method }) => (method === "POST" ? { outcome: "request lost" } : undefined));
  const told = vi.fn<(what: string, email: string | null) => void>();
  render(
    <Wrapper>
      <SeatManager
        source={source}
        onRevoked={(seat) => told("revoked", seat.email)}
        onReassigned={(seat) => told("reassigned", seat.email)}
      />
    </Wrapper>,
  );
  await userEvent.click(await screen.findByRole("button", { name: en.actionsFor("ana@acme.dev") }));
  await userEvent.click(await screen.findByRole("menuitem", { name: en.reassignAsk }));
  await userEvent.type(await screen.findByRole("textbox", { name: en.newEmail }), "bo@acme.dev{Enter}");
  await screen.findByText(en.noLongerHasIt("ana@acme.dev"));
  await userEvent.click(screen.getByRole("button", { name: en.leaveFree }));
  expect(told.mock.calls).toEqual([["revoked", "ana@acme.dev"]]);
});

describe("a host that renders anew while something is on its way is told by what it rendered last", () => {
  const open = async (item: string) => {
    await userEvent.click(await screen.findByRole("button", { name: en.actionsFor("ana@acme.dev") }));
    await userEvent.click(await screen.findByRole("menuitem", { name: item }));
  };
  const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));

  test.each<[string, "confirm" | "undo", () => Promise<void>]>([
    [
      "a revocation",
      "confirm",
      async () => {
        await open(en.revokeAsk);
        await press(en.revokeSeat);
      },
    ],
    ["a revocation that waits", "undo", () => open(en.revokeSeat)],
    ["a resent invitation", "confirm", () => open(en.resend)],
    [
      "a reassignment",
      "confirm",
      async () => {
        await open(en.reassignAsk);
        await userEvent.type(await screen.findByRole("textbox", { name: en.newEmail }), "bo@acme.dev{Enter}");
      },
    ],
    [
      "another number of seats",
      "confirm",
      async () => {
        await press(en.changeSeats);
        await press(en.oneMore);
        await press(/^Add 1 seat for/);
      },
    ],
    ["the buyer's own seat", "confirm", () => press(en.takeSeat)],
  ])("of %s", async (_, revokeMode, act) => {
    const {
      wrapper: Wrapper,
      server,
      source,
    } = setting({
      total: 3,
      seats: [aSeat({ email: "ana@acme.dev" })],
      proration: "reset",
      paymentMethod: "works",
    });
    server.disturb(({ method }) => (method === "GET" ? undefined : { wayOut: 300 }));
    const told = vi.fn<(rendered: string) => void>();
    const page = (rendered: string) => (
      <Wrapper>
        <SeatManager
          source={source}
          revokeMode={revokeMode}
          onAssigned={() => told(rendered)}
          onRevoked={() => told(rendered)}
          onReassigned={() => told(rendered)}
          onResent={() => told(rendered)}
          onSeatsChanged={() => told(rendered)}
        />
      </Wrapper>
    );
    const { rerender } = render(page("first"));
    await act();
    rerender(page("last"));
    await waitFor(() => expect(told.mock.calls).toEqual([["last"]]), { timeout: 10_000 });
  });
});

test("a booked change that is taken back is told as any other change", async () => {
  const { wrapper: Wrapper, client, source } = setting({ total: 5, proration: "next_period" });
  await client.updateSeatCount(source.subscriptionId, 4);
  const onSeatsChanged = vi.fn<(subscription: Subscription) => void>();
  render(
    <Wrapper>
      <SeatManager source={source} onSeatsChanged={onSeatsChanged} />
    </Wrapper>,
  );
  await userEvent.click(await screen.findByRole("button", { name: en.keep(5) }));
  await waitFor(() => expect(onSeatsChanged).toHaveBeenCalledTimes(1));
  expect(onSeatsChanged.mock.calls[0]![0]).toMatchObject({ seats: 5, pending_update: null });
});

test("a booked change that is taken back is gone, however the host writes the id", async () => {
  const { wrapper: Wrapper, client, source } = setting({ total: 5, proration: "next_period" });
  await client.updateSeatCount(source.subscriptionId, 4);
  render(
    <Wrapper>
      <SeatManager source={{ subscriptionId: source.subscriptionId.toUpperCase() }} />
    </Wrapper>,
  );
  await userEvent.click(await screen.findByRole("button", { name: en.keep(5) }));
  await waitFor(() => expect(screen.queryByRole("button", { name: en.keep(5) })).toBeNull());
});

test("whoever is asked to assign is told nothing of the click", async () => {
  const claimed = setting({ total: 3, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  const empty = setting({ total: 3 });
  const onAssign = vi.fn<(...given: unknown[]) => void>();
  const first = render(
    <claimed.wrapper>
      <SeatsHeader source={claimed.source} onAssign={onAssign} />
      <SeatTable source={claimed.source} onAssign={onAssign} />
    </claimed.wrapper>,
  );
  await userEvent.click(await screen.findByRole("button", { name: en.assignOne }));
  await userEvent.click(screen.getByRole("button", { name: en.assign }));
  first.unmount();
  render(
    <empty.wrapper>
      <SeatTable source={empty.source} onAssign={onAssign} />
    </empty.wrapper>,
  );
  await userEvent.click(await screen.findByRole("button", { name: en.assign }));
  expect(onAssign.mock.calls).toEqual([[], [], []]);
});

test("what onAssigned throws takes no dialog away", async () => {
  const { wrapper: Wrapper, source } = setting({ total: 5, seats: [] });
  const onAssigned = () => {
    throw new Error("thrown by the host");
  };
  render(
    <Wrapper>
      <AssignSeatDialog source={source} open onOpenChange={() => {}} onAssigned={onAssigned} />
    </Wrapper>,
  );
  await userEvent.type(await screen.findByRole("textbox", { name: en.emails }), "ana@acme.dev,");
  await userEvent.click(screen.getByRole("button", { name: en.assignSeats(1) }));
  expect(await screen.findByRole("heading", { name: en.assigned(1) })).toBeVisible();
});

test("who may only look is told so instead of being refused in the end", async () => {
  const { server, source, queryClient } = setting({ total: 5, seats: [] });
  const client = createSeatsClient({ customerSession: server.session("member"), fetch: server.fetch });
  render(
    <SeatsProvider client={client} queryClient={queryClient}>
      <AssignSeatDialog source={source} open onOpenChange={() => {}} />
    </SeatsProvider>,
  );
  expect(await screen.findByText(en.notYoursTitle)).toBeVisible();
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("nobody types for nothing: the field waits until it is known who asks", async () => {
  const { server, source, queryClient } = setting({ total: 5, seats: [] });
  const client = createSeatsClient({ customerSession: server.session("member"), fetch: server.fetch });
  server.disturb(({ path }) => (path.endsWith("/user") ? { wayOut: 600 } : undefined));
  render(
    <SeatsProvider client={client} queryClient={queryClient}>
      <AssignSeatDialog source={source} open onOpenChange={() => {}} />
    </SeatsProvider>,
  );
  expect(await screen.findByText(en.loading)).toBeVisible();
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(await screen.findByText(en.notYoursTitle)).toBeVisible();
});

test("a list that stays out of date is said once, and again when somebody has tried again", async () => {
  const {
    wrapper: Wrapper,
    server,
    source,
    queryClient,
  } = setting({
    total: 5,
    seats: [aSeat({ email: "ana@acme.dev" })],
  });
  render(
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>,
  );
  await screen.findByRole("rowheader", { name: /ana@/ });
  server.goOffline();
  const fails = () => act(() => queryClient.refetchQueries());
  await fails();
  const said = await screen.findByRole("alert");
  await fails();
  await fails();
  expect(screen.getByRole("alert")).toBe(said);
  await userEvent.click(screen.getByRole("button", { name: en.tryAgain }));
  await waitFor(() => expect(screen.getByRole("alert")).not.toBe(said));
});
