import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { QueryClient } from "@tanstack/react-query";
import { createSeatsClient, en, SeatManager, seatsQuery, SeatsProvider, SeatTable } from "../../src/index.ts";
import { aSeat, createSeatServer, type SeatServer } from "../../src/testing/index.ts";

const team = [
  aSeat({ status: "claimed", email: "ana@acme.dev", member: null }),
  aSeat({ status: "claimed", email: "zoe@acme.dev", member: null }),
];

/** A manager whose list comes at once, and who asks when `user` is done. */
function shown(user: (server: SeatServer) => Promise<Response | undefined>, known = new QueryClient()) {
  const server = createSeatServer({ total: 5, seats: team });
  const client = createSeatsClient({
    customerSession: server.session(),
    fetch: async (input, init) => {
      const answer = new Request(input, init).url.includes("/customer-session/user") && (await user(server));
      return answer || server.fetch(input, init);
    },
  });
  const source = server.source;
  const manager = () =>
    render(
      <SeatsProvider client={client} queryClient={known}>
        <SeatManager source={source} />
      </SeatsProvider>,
    );
  return { manager, fetchList: () => known.fetchQuery(seatsQuery(client, source)) };
}

const rows = () => screen.queryAllByRole("rowheader").map(({ textContent }) => textContent);

test("no row is shown and then moved: the list waits for who asks", async () => {
  let answer = () => {};
  const asked = new Promise<undefined>((resolve) => {
    answer = () => resolve(undefined);
  });
  shown(() => asked).manager();
  await screen.findByText("2 of 5");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(rows()).toEqual([]);
  answer();
  await screen.findByText(/ana/);
  expect(rows()).toHaveLength(2);
});

test("who asks is never told: the list comes all the same, a moment later", async () => {
  shown(() => new Promise(() => {})).manager();
  expect(await screen.findByText(/ana/, {}, { timeout: 3000 })).toBeTruthy();
});

test("who asks cannot be told: the list does not wait for a second attempt", async () => {
  shown(async () => new Response("no", { status: 500 })).manager();
  expect(await screen.findByText(/ana/, {}, { timeout: 450 })).toBeTruthy();
});

test("who asks cannot be told: a list that asks again itself does not go for that", async () => {
  let asked = 0;
  const refused = async () => {
    asked += 1;
    return Response.json({ error: "NotPermitted", detail: "no" }, { status: 403 });
  };
  shown(refused).manager();
  const list = await screen.findByText(/ana/);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(list.isConnected).toBe(true);
  expect(asked).toBeLessThan(4);
});

test("what the plan has to say stands above the rows before they come", async () => {
  // Their code is here, as it is in a page by the time its list comes.
  await import("../../src/components/actingParts.ts");
  const server = createSeatServer({ seats: team });
  server.pastDue();
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const client = createSeatsClient({
    customerSession: server.session(),
    fetch: async (input, init) => {
      if (new Request(input, init).url.includes("/subscriptions/")) await asked;
      return server.fetch(input, init);
    },
  });
  render(
    <SeatsProvider client={client} queryClient={new QueryClient()}>
      <SeatManager source={server.source} />
    </SeatsProvider>,
  );
  await screen.findByText(en.assignedOf(2, 3));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(rows()).toEqual([]);
  answer();
  await screen.findByRole("rowheader", { name: /ana@/ });
  expect(screen.getByText(en.lateTitle)).toBeTruthy();
});

test("a table alone waits for no plan, and asks for none", async () => {
  const server = createSeatServer({ seats: team });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  render(
    <SeatsProvider client={client} queryClient={new QueryClient()}>
      <SeatTable source={server.source} />
    </SeatsProvider>,
  );
  await screen.findByText(/ana/, {}, { timeout: 450 });
  expect(server.requests.filter(({ path }) => path.includes("/subscriptions/"))).toEqual([]);
});

test("a list that was there before is shown at once", async () => {
  const { manager, fetchList } = shown(() => new Promise(() => {}));
  await fetchList();
  manager();
  expect(rows()).toHaveLength(2);
});
