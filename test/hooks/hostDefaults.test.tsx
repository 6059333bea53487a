import {
  keepPreviousData,
  MutationCache,
  QueryClient,
  QueryClientProvider,
  useQueries,
  type DefaultOptions,
} from "@tanstack/react-query";
import { act, render, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode, type ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import {
  portalUserQuery,
  SeatManager,
  type SeatsClient,
  SeatsError,
  SeatsProvider,
  seatsQuery,
  usePortalUser,
  useAssignSeat,
  useAssignSeats,
  useClaimedSubscriptions,
  useReassignSeat,
  useResendInvitation,
  useRevokeSeat,
  useSeatCountPreview,
  useSeats,
  useSubscription,
  useUpdateSeatCount,
} from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "./setting.tsx";

// The promise: whatever a host's query client does by default, seats stay right and the page stays.

const fails = () => {
  throw new Error("thrown by the host");
};

const hosts: [string, DefaultOptions][] = [
  ["keeps nothing", { queries: { gcTime: 0 }, mutations: { gcTime: 0 } }],
  ["asks for nothing again", { queries: { staleTime: Infinity, refetchOnMount: false } }],
  ["asks for nothing of itself", { queries: { enabled: false } }],
  ["has data to begin with", { queries: { initialData: () => [] } }],
  ["shares nothing", { queries: { structuralSharing: false } }],
  ["waits for the network", { queries: { networkMode: "online" }, mutations: { networkMode: "online" } }],
  ["repeats writes", { mutations: { retry: 3 } }],
  ["writes one after the other", { mutations: { scope: { id: "one" } } }],
  ["expects its own answers", { mutations: { onMutate: fails, onSuccess: fails, onSettled: fails } }],
];

test.each(hosts)("a host that %s sees what the server has", async (_, defaultOptions) => {
  const { server, client, source } = setting({
    total: 4,
    seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })],
    latency: 5,
  });
  const queryClient = new QueryClient({ defaultOptions });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StrictMode>
      <SeatsProvider client={client} queryClient={queryClient}>
        {children}
      </SeatsProvider>
    </StrictMode>
  );
  const { result } = renderHook(
    () => ({
      seats: useSeats(source),
      assign: useAssignSeat(source),
      revoke: useRevokeSeat(source),
      reassign: useReassignSeat(source),
    }),
    { wrapper },
  );
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  const shown = () => result.current.seats.data!.seats;
  const ana = shown()[0]!;
  await act(() =>
    Promise.all([
      result.current.assign.mutateAsync({ email: "bo@acme.dev" }),
      result.current.revoke.mutateAsync(ana),
    ]),
  );
  const mend = server.disturb(({ method }) => (method === "POST" ? { outcome: "answer lost" } : undefined));
  await act(() => result.current.assign.mutateAsync({ email: "cy@acme.dev" }));
  mend();
  const bo = shown().find(({ email }) => email === "bo@acme.dev")!;
  await act(() => result.current.reassign.mutateAsync({ seat: bo, recipient: { email: "dee@acme.dev" } }));

  const words = (seats: readonly { email: string | null; status: string }[]) =>
    seats.map(({ email, status }) => `${email} ${status}`).toSorted();
  await waitFor(() => expect(words(shown())).toEqual(words(server.seats())));
  expect(shown().some(({ pending }) => pending)).toBe(false);
});

test("a host that throws errors keeps its page when a list cannot be had", async () => {
  const here = setting({ seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  const queryClient = new QueryClient({ defaultOptions: { queries: { throwOnError: true, retry: false } } });
  const { result } = renderHook(() => ({ seats: { ...useSeats(here.source) }, user: usePortalUser() }), {
    wrapper: ({ children }) => (
      <SeatsProvider client={here.client} queryClient={queryClient}>
        {children}
      </SeatsProvider>
    ),
  });
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  here.server.goOffline();
  await act(async () => void (await result.current.seats.refetch()));
  await waitFor(() => expect(result.current.seats.error?.reason.type).toBe("unreachable"));
  expect(result.current.seats.data?.seats).toHaveLength(1);
});

test("a host that throws errors keeps its page when a change is refused", async () => {
  const here = setting({ total: 1, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  const queryClient = new QueryClient({ defaultOptions: { mutations: { throwOnError: true } } });
  const { result } = renderHook(
    () => ({ assign: useAssignSeat(here.source), resize: useUpdateSeatCount(here.source) }),
    {
      wrapper: ({ children }) => (
        <SeatsProvider client={here.client} queryClient={queryClient}>
          {children}
        </SeatsProvider>
      ),
    },
  );
  act(() => {
    result.current.assign.mutate({ email: "bo@acme.dev" });
    result.current.resize.mutate(0);
  });
  await waitFor(() => expect(result.current.assign.error?.reason.type).toBe("no_seats_left"));
  await waitFor(() => expect(result.current.resize.isError).toBe(true));
});

test("what a host's onError throws breaks no run and hides no reason", async () => {
  const here = setting({ total: 3, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  const { result } = renderHook(
    () => ({ one: useAssignSeat(here.source), many: useAssignSeats(here.source) }),
    {
      wrapper: ({ children }) => (
        <SeatsProvider client={here.client} queryClient={here.queryClient} onError={fails}>
          {children}
        </SeatsProvider>
      ),
    },
  );
  await act(() => result.current.one.mutateAsync({ email: "ana@acme.dev" }).catch(() => {}));
  await waitFor(() => expect(result.current.one.error?.reason.type).toBe("already_assigned"));
  act(() => result.current.many.start([{ email: "ana@acme.dev" }, { email: "bo@acme.dev" }]));
  await waitFor(() => expect(result.current.many.phase).toBe("finished"));
  expect(result.current.many.people.map(({ state }) => state)).toEqual(["failed", "done"]);
});

test("a client made elsewhere may fail as it likes: every failure has a reason, and a run ends", async () => {
  const here = setting({ total: 3, seats: [] });
  const client = { ...here.client, assignSeat: () => Promise.reject(new RangeError("its own")) };
  const { result } = renderHook(
    () => ({ one: useAssignSeat(here.source), many: useAssignSeats(here.source) }),
    {
      wrapper: ({ children }) => (
        <SeatsProvider client={client} queryClient={here.queryClient}>
          {children}
        </SeatsProvider>
      ),
    },
  );
  const error = await act(() =>
    result.current.one.mutateAsync({ email: "bo@acme.dev" }).catch((thrown: unknown) => thrown),
  );
  expect(error).toMatchObject({ reason: { type: "unreachable" }, cause: { message: "its own" } });
  // Nothing that JSON could name.
  const metadata = { count: 1n };
  const other = await act(() =>
    result.current.one.mutateAsync({ email: "cy@acme.dev", metadata }).catch((thrown: unknown) => thrown),
  );
  expect(other).toBeInstanceOf(SeatsError);
  act(() => result.current.many.start([{ email: "dee@acme.dev" }]));
  await waitFor(() => expect(result.current.many.people).toMatchObject([{ state: "failed" }]));
});

test("a client made elsewhere that loses an answer in its own way has it looked up, and half is told as half", async () => {
  const ana = aSeat({ status: "claimed", email: "ana@acme.dev" });
  const here = setting({ total: 3, seats: [ana] });
  const client: SeatsClient = {
    ...here.client,
    assignSeat: async (source, recipient) => {
      if (recipient.email === "bo@acme.dev") await here.client.assignSeat(source, recipient);
      throw new RangeError("its own");
    },
  };
  const { result } = renderHook(
    () => ({ assign: useAssignSeat(here.source), reassign: useReassignSeat(here.source) }),
    {
      wrapper: ({ children }) => (
        <SeatsProvider client={client} queryClient={here.queryClient}>
          {children}
        </SeatsProvider>
      ),
    },
  );
  const bo = await act(() => result.current.assign.mutateAsync({ email: "bo@acme.dev" }));
  expect(bo).toMatchObject({ status: "pending", email: "bo@acme.dev" });
  const half = await act(() =>
    result.current.reassign
      .mutateAsync({ seat: ana, recipient: { email: "cy@acme.dev" } })
      .catch((thrown: unknown) => thrown),
  );
  expect(half).toMatchObject({ outcome: "half_done", cause: { message: "its own" } });
});

describe("a host that writes one after the other", () => {
  async function resending() {
    const here = setting({ latency: 5, seats: [aSeat({ email: "ana@acme.dev" })] });
    const queryClient = new QueryClient({ defaultOptions: { mutations: { scope: { id: "one" } } } });
    const { result } = renderHook(
      () => ({ seats: useSeats(here.source), resend: useResendInvitation(here.source) }),
      {
        wrapper: ({ children }) => (
          <SeatsProvider client={here.client} queryClient={queryClient}>
            {children}
          </SeatsProvider>
        ),
      },
    );
    await waitFor(() => expect(result.current.seats.data).toBeDefined());
    const ana = result.current.seats.data!.seats[0]!;
    const sent = () => here.server.requests.filter(({ method }) => method === "POST").length;
    return { resend: () => result.current.resend.mutateAsync(ana), queryClient, sent };
  }

  test("has a double click sent once", async () => {
    const { resend, sent } = await resending();
    await act(() => Promise.all([resend(), resend()]));
    expect(sent()).toBe(1);
  });

  test("waits with no seat for what it writes itself", async () => {
    const { resend, queryClient, sent } = await resending();
    const mutationFn = () => new Promise<never>(() => {});
    void queryClient.getMutationCache().build(queryClient, { mutationFn }).execute(undefined);
    act(() => void resend());
    await waitFor(() => expect(sent()).toBe(1));
  });
});

test("a host whose cache throws leaves the lists right: a burst of refusals asks once, as ever", async () => {
  const here = setting({ total: 1, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  let isThrowing = true;
  const mutationCache = new MutationCache({ onMutate: () => (isThrowing ? fails() : undefined) });
  const queryClient = new QueryClient({ mutationCache });
  const { result } = renderHook(
    () => ({ seats: useSeats(here.source), assign: useAssignSeat(here.source) }),
    {
      wrapper: ({ children }) => (
        <SeatsProvider client={here.client} queryClient={queryClient}>
          {children}
        </SeatsProvider>
      ),
    },
  );
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  const assign = (email: string) => result.current.assign.mutateAsync({ email }).catch(() => {});
  await act(() => assign("bo@acme.dev"));
  isThrowing = false;
  here.server.disturb(({ body }) => (body?.includes("dee") ? { wayIn: 60 } : undefined));
  await act(() => Promise.all([assign("cy@acme.dev"), assign("dee@acme.dev")]));
  await waitFor(() =>
    expect(here.server.requests.map(({ method }) => method)).toEqual(["GET", "POST", "POST", "GET"]),
  );
});

describe("a client made elsewhere whose reads fail as they like", () => {
  const fails = () => Promise.reject(new RangeError("its own"));
  const failing = ({ client }: ReturnType<typeof setting>): SeatsClient => ({
    ...client,
    listSeats: fails,
    getSubscription: fails,
    getPortalUser: fails,
    listClaimedSubscriptions: fails,
    updateSeatCount: fails,
  });

  test("has a reason for each failure, and the host is told", async () => {
    const here = setting();
    const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const onError = vi.fn<(error: SeatsError) => void>();
    const { result } = renderHook(
      () => ({
        reads: [
          useSeats(here.source),
          useSubscription(here.source),
          usePortalUser(),
          useClaimedSubscriptions(),
        ].map(({ error }) => error),
        resize: useUpdateSeatCount(here.source),
      }),
      {
        wrapper: ({ children }) => (
          <SeatsProvider client={failing(here)} queryClient={queryClient} onError={onError}>
            {children}
          </SeatsProvider>
        ),
      },
    );
    const itsOwn = { reason: { type: "unreachable" }, cause: { message: "its own" } };
    await waitFor(() => expect(result.current.reads).toMatchObject([itsOwn, itsOwn, itsOwn, itsOwn]));
    expect(onError.mock.calls.map(([{ operation }]) => operation).toSorted()).toEqual(
      ["listSeats", "getSubscription", "getPortalUser", "listClaimedSubscriptions"].toSorted(),
    );
    act(() => result.current.resize.mutate(5));
    await waitFor(() => expect(result.current.resize.error).toMatchObject(itsOwn));
  });

  test("does not take the page away, nor the list that is shown", async () => {
    const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
    const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const listSeats = vi.fn<SeatsClient["listSeats"]>((...given) => here.client.listSeats(...given));
    render(
      <SeatsProvider client={{ ...here.client, listSeats }} queryClient={queryClient}>
        <SeatManager source={here.source} />
      </SeatsProvider>,
    );
    await screen.findByText("ana@acme.dev");
    listSeats.mockImplementation(fails);
    await userEvent.click(screen.getByRole("button", { name: "Refresh" }));
    await screen.findByText("The list could not be brought up to date");
    expect(screen.getByText("ana@acme.dev")).toBeVisible();
  });
});

test("a list that is no longer wanted while it is on its way has not failed", async () => {
  const here = setting({ latency: 20 });
  const onError = vi.fn<(error: SeatsError) => void>();
  const { result } = renderHook(() => useSeats(here.source), {
    wrapper: ({ children }) => (
      <SeatsProvider client={here.client} queryClient={here.queryClient} onError={onError}>
        {children}
      </SeatsProvider>
    ),
  });
  await act(() => here.queryClient.cancelQueries());
  await act(() => new Promise((resolve) => setTimeout(resolve, 40)));
  expect(result.current).toMatchObject({ status: "pending", fetchStatus: "idle", error: null });
  expect(onError).not.toHaveBeenCalled();
});

test("the query options fit where many are asked at once", async () => {
  const here = setting({ seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  const { result } = renderHook(
    () => useQueries({ queries: [seatsQuery(here.client, here.source), portalUserQuery(here.client)] }),
    {
      wrapper: ({ children }) => (
        <QueryClientProvider client={here.queryClient}>{children}</QueryClientProvider>
      ),
    },
  );
  await waitFor(() => expect(result.current[0].data?.total_seats).toBe(3));
});

test("a host that keeps the previous data never shows the seats of one customer to another", async () => {
  const one = setting({ seats: [aSeat({ status: "claimed", email: "ana@one.dev" })] });
  const two = setting({ seats: [aSeat({ status: "claimed", email: "bo@two.dev" })], latency: 100 });
  const queryClient = new QueryClient({ defaultOptions: { queries: { placeholderData: keepPreviousData } } });
  const seen = vi.fn<(customer: string, email: string | null | undefined) => void>();
  function Page({ customer, here }: { readonly customer: string; readonly here: typeof one }) {
    const email = useSeats(here.source).data?.seats[0]?.email;
    seen(customer, email);
    return <p>{email}</p>;
  }
  const page = (customer: string, here: typeof one) => (
    <SeatsProvider client={here.client} queryClient={queryClient}>
      <Page customer={customer} here={here} />
    </SeatsProvider>
  );
  const { rerender } = render(page("one", one));
  await screen.findByText("ana@one.dev");
  rerender(page("two", two));
  await screen.findByText("bo@two.dev");
  expect(seen).not.toHaveBeenCalledWith("two", "ana@one.dev");
});

test("a host that asks for nothing of itself asks for no price of no number, and for no plan of an order", async () => {
  const here = setting();
  const queryClient = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  const { result } = renderHook(
    () => [useSeatCountPreview(here.source, null), useSubscription({ orderId: "order_1" })],
    {
      wrapper: ({ children }) => (
        <SeatsProvider client={here.client} queryClient={queryClient}>
          {children}
        </SeatsProvider>
      ),
    },
  );
  expect(result.current.map(({ fetchStatus }) => fetchStatus)).toEqual(["idle", "idle"]);
});

test("a host that is told of data only hears of a list that could not be had, too", async () => {
  const here = setting();
  here.server.expireSession();
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false, notifyOnChangeProps: ["data"] } },
  });
  const { result } = renderHook(() => useSeats(here.source), {
    wrapper: ({ children }) => (
      <SeatsProvider client={here.client} queryClient={queryClient}>
        {children}
      </SeatsProvider>
    ),
  });
  await waitFor(() => expect(result.current.error?.reason.type).toBe("session_ended"));
});

test("a list that was begun to be asked for elsewhere, and cannot be had, has a reason, too", async () => {
  const here = setting({ seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  const onError = vi.fn<(error: SeatsError) => void>();
  // As React Query goes on with what a server streams, and did not get.
  const queryFn = () =>
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error("redacted")), 30));
  void here.queryClient.prefetchQuery({ ...seatsQuery(here.client, here.source), queryFn, retry: false });
  const { result } = renderHook(() => useSeats(here.source), {
    wrapper: ({ children }) => (
      <SeatsProvider client={here.client} queryClient={here.queryClient} onError={onError}>
        {children}
      </SeatsProvider>
    ),
  });
  await waitFor(() => expect(result.current.error).not.toBeNull());
  expect(result.current.error).toMatchObject({
    reason: { type: "unreachable" },
    cause: { message: "redacted" },
  });
  expect(onError).toHaveBeenCalledExactlyOnceWith(result.current.error);
  act(() => void result.current.refetch());
  await waitFor(() => expect(result.current.data?.seats).toHaveLength(1));
  expect(result.current.error).toBeNull();
});

test("such a failure is told by each provider on the page", async () => {
  const here = setting({ seats: [] });
  const told = [vi.fn<(error: SeatsError) => void>(), vi.fn<(error: SeatsError) => void>()];
  const queryFn = () =>
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error("redacted")), 30));
  void here.queryClient.prefetchQuery({ ...seatsQuery(here.client, here.source), queryFn, retry: false });
  const List = () => (useSeats(here.source), null);
  render(
    told.map((onError, nth) => (
      <SeatsProvider key={nth} client={here.client} queryClient={here.queryClient} onError={onError}>
        <List />
      </SeatsProvider>
    )),
  );
  await waitFor(() => expect(told[0]).toHaveBeenCalledOnce());
  expect(told[1]).toHaveBeenCalledOnce();
});
