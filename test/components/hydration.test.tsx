import { dehydrate, hydrate, QueryClient } from "@tanstack/react-query";
import { act, waitFor } from "@testing-library/react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { createSeatsClient, en, SeatManager, SeatsProvider, seatsQuery } from "../../src/index.ts";
import { aMember, aSeat, createSeatServer } from "../../src/testing/index.ts";

const zone = process.env["TZ"];
let root: Root | undefined;
afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
  process.env["TZ"] = zone;
  vi.useRealTimers();
});

const person = (email: string) => ({ email, customer_email: email, member: aMember({ email, name: null }) });
const everybody = [
  // Long ago, and a minute before midnight: a date, and not the same one in every time zone.
  aSeat({
    ...person("ana@acme.dev"),
    status: "claimed",
    created_at: "2026-03-03T23:00:00.000000Z",
    claimed_at: "2026-03-03T23:59:00.000000Z",
  }),
  aSeat({
    ...person("cleo@acme.dev"),
    status: "claimed",
    created_at: "2026-11-22T08:00:00.000000Z",
    claimed_at: "2026-11-22T09:00:00.000000Z",
  }),
  aSeat({
    ...person("bo@acme.dev"),
    status: "pending",
    created_at: "2026-11-21T14:00:00.000000Z",
    claimed_at: null,
    invitation_token_expires_at: "2026-11-22T14:00:00.000000Z",
  }),
  // Not yet when the server draws it, but when the browser takes over.
  aSeat({
    ...person("dee@acme.dev"),
    status: "pending",
    created_at: "2026-11-21T12:05:00.000000Z",
    claimed_at: null,
    invitation_token_expires_at: "2026-11-22T12:05:00.000000Z",
  }),
];

/** The page as a server draws it, in its time zone, at noon; and as a browser takes it over, in its own, later. */
async function takenOver(minutesLater: number, seats = everybody) {
  vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z"), shouldAdvanceTime: true });
  const server = createSeatServer({ total: 6, seats, now: () => new Date() });
  const customerSession = server.session();
  const page = (queryClient: QueryClient) => (
    <SeatsProvider
      client={createSeatsClient({ customerSession, fetch: server.fetch })}
      queryClient={queryClient}
    >
      <SeatManager source={server.source} />
    </SeatsProvider>
  );

  process.env["TZ"] = "UTC";
  const there = new QueryClient();
  const client = createSeatsClient({ customerSession, fetch: server.fetch });
  await there.prefetchQuery(seatsQuery(client, server.source));
  const sent = JSON.stringify(dehydrate(there));
  // A server has neither a document nor layout effects; React is content with what it draws.
  const html = renderToString(page(there));

  process.env["TZ"] = "Pacific/Auckland";
  vi.setSystemTime(Date.now() + minutesLater * 60_000);
  const here = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  hydrate(here, JSON.parse(sent));
  const host = document.createElement("div");
  host.innerHTML = html;
  document.body.append(host);
  const drawn = host.textContent;
  const errors: string[] = [];
  // Thrown, it would make React begin anew without an end.
  vi.mocked(console.error).mockImplementation((...said) => void errors.push(said.map(String).join(" ")));
  await act(async () => {
    root = hydrateRoot(host, page(here), { onRecoverableError: (error) => errors.push(String(error)) });
    await vi.advanceTimersByTimeAsync(50);
  });
  return { host, drawn, errors };
}

test("a page from the server is taken over as it is, in another time zone and later", async () => {
  const { host, drawn, errors } = await takenOver(30);
  expect(errors).toEqual([]);
  expect(drawn).toContain("ana@acme.dev");
  expect(drawn).toContain("Mar 3, 2026");
  expect(drawn).toContain("expires in 2 h");
  // And then everything is told by the person's own clock.
  expect(host.textContent).toContain("Mar 4, 2026");
  expect(host.textContent).toContain("Invitation expired");
  expect(host.textContent).toContain("Updated just now");
  expect(host.textContent).toContain("expires in 2 h");
});

test("a page from the server that is taken over at once changes nothing but the time zone", async () => {
  const { host, errors } = await takenOver(0);
  expect(errors).toEqual([]);
  expect(host.textContent).toContain("Mar 4, 2026");
  expect(host.textContent).not.toContain("Renew");
});

test("an empty list from the server is taken over as it is, though what it invites to has come before", async () => {
  const before = await takenOver(0);
  await waitFor(() => expect(before.host.querySelector(".ps-notice")).not.toBeNull());
  act(() => root?.unmount());
  document.body.replaceChildren();
  const { host, drawn, errors } = await takenOver(0, []);
  expect(errors).toEqual([]);
  expect(drawn).not.toContain(en.emptyTitle);
  expect(host.textContent).toContain(en.emptyTitle);
});

// It would do so before React takes the page over, which then knows nothing of the ticks that are shown.
test("a page from the server that is loaded again in Firefox asks for no ticks of the time before", async () => {
  const { host } = await takenOver(0);
  const fields = [...host.querySelectorAll("input")];
  expect(fields.filter(({ type }) => type === "checkbox").length).toBeGreaterThan(2);
  for (const field of fields) expect(field).toHaveAttribute("autocomplete", "off");
});
