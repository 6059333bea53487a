import { QueryClient, QueryClientProvider, useQueryClient } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import {
  createSeatsClient,
  type SeatsError,
  SeatsProvider,
  seatsQuery,
  useAssignSeat,
  usePortalUser,
  useSeats,
} from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";
import { setting } from "./setting.tsx";

test("a refetch that brings nothing new keeps every row the same object", async () => {
  const seats = Array.from({ length: 5 }, (_, n) => aSeat({ email: `u${n}@acme.dev` }));
  const here = setting({ total: 9, seats });
  const { result } = renderHook(() => useSeats(here.source), { wrapper: here.wrapper });
  await waitFor(() => expect(result.current.data).toBeDefined());
  const before = result.current.data!;
  await act(() => result.current.refetch());
  expect(result.current.data).toBe(before);
});

test("one seat more at the top keeps all the others the same objects", async () => {
  const seats = Array.from({ length: 5 }, (_, n) => aSeat({ email: `u${n}@acme.dev` }));
  const here = setting({ total: 9, seats });
  const { result } = renderHook(() => useSeats(here.source), { wrapper: here.wrapper });
  await waitFor(() => expect(result.current.data).toBeDefined());
  const before = result.current.data!.seats;
  const list = { seats: [aSeat({ email: "new@acme.dev" }), ...structuredClone(before)] };
  act(() => {
    here.queryClient.setQueryData(seatsQuery(here.client, here.source).queryKey, {
      ...result.current.data!,
      ...list,
    });
  });
  await waitFor(() => expect(result.current.data?.seats).toHaveLength(6));
  expect(before.every((seat) => result.current.data!.seats.includes(seat))).toBe(true);
});

test("without a provider, a hook says what is missing and what to do", () => {
  vi.mocked(console.error).mockImplementation(() => {});
  expect(() => renderHook(() => useSeats({ subscriptionId: "s" }))).toThrow(
    "polar-seats: useSeats found no SeatsProvider above it, so it does not know whose seats to ask for. Put <SeatsProvider customerSession={token}> around it.",
  );
});

test("the page's own React Query client is used, and stays the page's", async () => {
  const server = createSeatServer();
  vi.stubGlobal("fetch", server.fetch);
  const host = new QueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={host}>
      <SeatsProvider customerSession={server.session()}>{children}</SeatsProvider>
    </QueryClientProvider>
  );
  const { result } = renderHook(() => ({ seats: useSeats(server.source), around: useQueryClient() }), {
    wrapper,
  });
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  expect(result.current.around).toBe(host);
  expect(host.getQueryCache().getAll()).toHaveLength(1);
  expect(JSON.stringify(host.getQueryCache().getAll()[0]!.queryKey)).not.toContain(server.session());
  vi.unstubAllGlobals();
});

test("without any React Query on the page, it works all the same", async () => {
  const server = createSeatServer();
  vi.stubGlobal("fetch", server.fetch);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <SeatsProvider customerSession={() => server.session()}>{children}</SeatsProvider>
  );
  const { result, rerender } = renderHook(() => useSeats(server.source), { wrapper });
  await waitFor(() => expect(result.current.data).toMatchObject({ total_seats: 3 }));
  // A token function written inline is a new one with every render: the seats are not asked for again.
  rerender();
  expect(result.current.data).toBeDefined();
  expect(server.requests).toHaveLength(1);
  vi.unstubAllGlobals();
});

test("two customers in one tab never see each other's seats", async () => {
  const one = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
  const other = setting();
  const queryClient = new QueryClient();
  const seatsOf = ({ client, server }: typeof one) =>
    renderHook(() => useSeats(server.source), {
      wrapper: ({ children }) => (
        <SeatsProvider client={client} queryClient={queryClient}>
          {children}
        </SeatsProvider>
      ),
    }).result;
  const [ofOne, ofOther] = [seatsOf(one), seatsOf(other)];
  await waitFor(() => expect(ofOne.current.data?.seats).toHaveLength(1));
  await waitFor(() => expect(ofOther.current.data?.seats).toHaveLength(0));
});

test("a session that ends is told once, however many calls hear of it, and every failure is reported", async () => {
  const here = setting();
  const onSessionEnded = vi.fn<() => void>();
  const onError = vi.fn<(error: SeatsError) => void>();
  const { result } = renderHook(
    () => ({ seats: useSeats(here.source), assign: useAssignSeat(here.source) }),
    {
      wrapper: ({ children }) => (
        <SeatsProvider
          client={here.client}
          queryClient={here.queryClient}
          onSessionEnded={onSessionEnded}
          onError={onError}
        >
          {children}
        </SeatsProvider>
      ),
    },
  );
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  here.server.expireSession();
  await act(async () => {
    await Promise.allSettled([
      result.current.seats.refetch(),
      result.current.assign.mutateAsync({ email: "bo@acme.dev" }),
    ]);
  });
  // With the list once more, which must not look as if it still held.
  await waitFor(() => expect(onError).toHaveBeenCalledTimes(3));
  expect(onSessionEnded).toHaveBeenCalledTimes(1);
  expect(onError.mock.calls[0]![0].reason).toEqual({ type: "session_ended" });
});

test("a session that has ended is told once, though an answer that left before it ended comes after", async () => {
  const here = setting();
  const onSessionEnded = vi.fn<() => void>();
  here.server.disturb(({ path }) => (path.endsWith("/user") ? { wayOut: 600 } : undefined));
  const { result } = renderHook(() => ({ seats: useSeats(here.source), user: usePortalUser() }), {
    wrapper: ({ children }) => (
      <SeatsProvider client={here.client} queryClient={here.queryClient} onSessionEnded={onSessionEnded}>
        {children}
      </SeatsProvider>
    ),
  });
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  here.server.expireSession();
  await act(() => result.current.seats.refetch());
  await waitFor(() => expect(onSessionEnded).toHaveBeenCalledTimes(1));
  expect(result.current.user.isPending).toBe(true);
  await waitFor(() => expect(result.current.user.data).toBeDefined());
  await act(() => result.current.seats.refetch());
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(onSessionEnded).toHaveBeenCalledTimes(1);
});

test("a session that ends, is renewed and ends again is told twice", async () => {
  const here = setting();
  let token = here.server.session();
  const onSessionEnded = vi.fn<() => void>();
  const client = createSeatsClient({ fetch: here.server.fetch, customerSession: () => token });
  const { result } = renderHook(() => useSeats(here.source), {
    wrapper: ({ children }) => (
      <SeatsProvider client={client} queryClient={here.queryClient} onSessionEnded={onSessionEnded}>
        {children}
      </SeatsProvider>
    ),
  });
  await waitFor(() => expect(result.current.data).toBeDefined());
  const end = async () => {
    here.server.expireSession(token);
    await act(async () => void (await result.current.refetch()));
  };
  await end();
  expect(onSessionEnded).toHaveBeenCalledTimes(1);
  token = here.server.session();
  await act(async () => void (await result.current.refetch()));
  await end();
  expect(onSessionEnded).toHaveBeenCalledTimes(2);
});

test("a session that ends again after a change has gone through is told twice", async () => {
  const here = setting({ total: 9, seats: [] });
  const onSessionEnded = vi.fn<() => void>();
  const { result } = renderHook(
    () => ({ seats: useSeats(here.source), assign: useAssignSeat(here.source) }),
    {
      wrapper: ({ children }) => (
        <SeatsProvider client={here.client} queryClient={here.queryClient} onSessionEnded={onSessionEnded}>
          {children}
        </SeatsProvider>
      ),
    },
  );
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  const over = { outcome: () => Response.json({ error: "Unauthorized" }, { status: 401 }) };
  const assign = (email: string) => act(() => result.current.assign.mutateAsync({ email }).catch(() => {}));
  const refused = async (email: string) => {
    const mend = here.server.disturb(() => ({ outcome: over.outcome() }));
    await assign(email);
    mend();
  };
  await refused("ana@acme.dev");
  await waitFor(() => expect(onSessionEnded).toHaveBeenCalledTimes(1));
  await assign("bo@acme.dev");
  await refused("cy@acme.dev");
  await waitFor(() => expect(onSessionEnded).toHaveBeenCalledTimes(2));
});

test("two clicks that were one call have one failure", async () => {
  const here = setting({
    total: 1,
    seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })],
    latency: 5,
  });
  const onError = vi.fn<(error: SeatsError) => void>();
  const { result } = renderHook(() => useAssignSeat(here.source), {
    wrapper: ({ children }) => (
      <SeatsProvider client={here.client} queryClient={here.queryClient} onError={onError}>
        {children}
      </SeatsProvider>
    ),
  });
  const click = () => result.current.mutateAsync({ email: "bo@acme.dev" });
  await act(() => Promise.allSettled([click(), click()]));
  expect(onError).toHaveBeenCalledTimes(1);
});

test("who may no longer change seats is known as that once they were refused", async () => {
  const here = setting({ seats: [] });
  const { result } = renderHook(() => ({ user: usePortalUser(), assign: useAssignSeat(here.source) }), {
    wrapper: here.wrapper,
  });
  await waitFor(() => expect(result.current.user.data?.canManage).toBe(true));
  here.server.disturb(({ method, path }) =>
    method === "POST"
      ? { outcome: Response.json({ error: "NotPermitted", detail: "No." }, { status: 403 }) }
      : path.endsWith("/user")
        ? { outcome: Response.json({ ...result.current.user.data, type: "member", role: "viewer" }) }
        : undefined,
  );
  await act(() => result.current.assign.mutateAsync({ email: "bo@acme.dev" }).catch(() => {}));
  await waitFor(() => expect(result.current.user.data?.canManage).toBe(false));
});

test("a host can ask for the seats beforehand, and the page shows them without asking", async () => {
  const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
  await here.queryClient.prefetchQuery(seatsQuery(here.client, here.source));
  const { result } = renderHook(() => useSeats(here.source), { wrapper: here.wrapper });
  expect(result.current.data?.seats).toHaveLength(1);
  expect(here.server.requests).toHaveLength(1);
});
