import { dehydrate, QueryClient } from "@tanstack/react-query";
import { act, render, renderHook, screen, waitFor } from "@testing-library/react";
import { inspect } from "node:util";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import {
  createSeatsClient,
  SeatManager,
  SeatsProvider,
  useAssignSeat,
  useClaimedSubscriptions,
  usePortalUser,
  useRenewInvitation,
  useRevokeSeat,
  useSeats,
  useUpdateSeatCount,
} from "../../src/index.ts";
import { aMember, aSeat, createSeatServer } from "../../src/testing/index.ts";

test("the session token is in no key, no error, no log, no URL, no persisted cache and nowhere in the page", async () => {
  const server = createSeatServer({ seats: [aSeat({ email: "ana@acme.dev" })] });
  const token = server.session();
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const told: unknown[] = [];
  vi.stubGlobal("fetch", server.fetch);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <SeatsProvider customerSession={token} queryClient={queryClient} onError={(error) => told.push(error)}>
      {children}
    </SeatsProvider>
  );
  const page = render(<SeatManager source={server.source} />, { wrapper });
  const { result } = renderHook(
    () => ({
      seats: useSeats(server.source),
      user: usePortalUser(),
      claimed: useClaimedSubscriptions(),
      assign: useAssignSeat(server.source),
      revoke: useRevokeSeat(server.source),
      renew: useRenewInvitation(server.source),
      resize: useUpdateSeatCount(server.source),
    }),
    { wrapper },
  );
  await waitFor(() => expect(result.current.seats.data?.seats).toHaveLength(1));
  const seat = result.current.seats.data!.seats[0]!;

  // Every kind of failure, each of which leaves something behind.
  for (const fault of [
    { outcome: "request lost" as const },
    { outcome: "crash after" as const },
    { outcome: new Response("<html>", { status: 200 }) },
    { outcome: Response.json({ error: "NotPermitted", detail: token }, { status: 403 }) },
    { outcome: Response.json({ error: "invalid_token" }, { status: 401 }) },
  ]) {
    const undo = server.disturb(() => fault);
    await act(() =>
      Promise.allSettled([
        result.current.assign.mutateAsync({ email: "bo@acme.dev" }),
        result.current.revoke.mutateAsync(seat),
        result.current.renew.mutateAsync(seat),
        result.current.resize.mutateAsync(7),
        result.current.seats.refetch(),
      ]),
    );
    undo();
  }

  const queries = queryClient.getQueryCache().getAll();
  const mutations = queryClient.getMutationCache().getAll();
  expect(told.length).toBeGreaterThan(10);
  const kept = {
    keys: [
      ...queries.map(({ queryKey }) => queryKey),
      ...mutations.map(({ options }) => options.mutationKey),
    ],
    errors: told.map((error) => [inspect(error, { depth: 9 }), JSON.stringify(error), String(error)]),
    states: [...queries.map(({ state }) => state), ...mutations.map(({ state }) => state)].map((state) =>
      inspect(state, { depth: 9 }),
    ),
    persisted: dehydrate(queryClient, {
      shouldDehydrateQuery: () => true,
      shouldDehydrateMutation: () => true,
    }),
    urls: server.requests.map(({ path, search, body }) => [path, search, body]),
    page: page.baseElement.outerHTML,
    storage: [Object.entries(localStorage), Object.entries(sessionStorage)],
    history: location.href,
  };
  expect(JSON.stringify(kept)).not.toContain(token.slice(10));
  // It is where it belongs, and only there.
  expect(server.requests.every(({ headers }) => headers["authorization"] === `Bearer ${token}`)).toBe(true);
  vi.unstubAllGlobals();
});

test.each([
  ["JSON on lines of its own", (token: string) => `{\n  "token": "${token}"\n}`],
  ["two lines", (token: string) => `${token}\n${token}`],
])("a session given as %s is not sent, and no error says it aloud", async (_, written) => {
  const server = createSeatServer();
  const token = server.session();
  const client = createSeatsClient({ customerSession: written(token), fetch: server.fetch });
  const error: unknown = await client.listSeats(server.source).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ cause: { message: "polar-seats: customerSession gave no token" } });
  expect(inspect(error, { depth: 9 })).not.toContain(token.slice(10));
  expect(server.requests).toEqual([]);
});

test("nothing that the server sends reaches the page as HTML", async () => {
  const attack = `<img src=x onerror="window.hacked = true">`;
  const server = createSeatServer({
    seats: [
      aSeat({
        status: "claimed",
        member: aMember({ name: attack, email: `"${attack}"@acme.dev` }),
        seat_metadata: { [attack]: attack },
      }),
    ],
    names: { product: attack, organization: attack },
  });
  vi.stubGlobal("fetch", server.fetch);
  const { container } = render(
    <SeatsProvider customerSession={server.session()}>
      <SeatManager source={server.source} />
    </SeatsProvider>,
  );
  expect(await screen.findByText(attack)).toBeVisible();
  expect(container.querySelector("img, script, iframe")).toBeNull();
  expect("hacked" in window).toBe(false);
  vi.unstubAllGlobals();
});
