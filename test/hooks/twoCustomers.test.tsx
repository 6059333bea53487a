import { dehydrate, hydrate, QueryClient } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import {
  createSeatsClient,
  portalUserQuery,
  seatsQuery,
  SeatsProvider,
  usePortalUser,
} from "../../src/index.ts";
import { createSeatServer } from "../../src/testing/index.ts";

// The promise: nobody ever sees what the customer before has seen.

afterEach(() => vi.unstubAllGlobals());

test("whoever signs in after another behind the same proxy is not taken for the other", async () => {
  const server = createSeatServer();
  let token = server.session("owner");
  vi.stubGlobal("fetch", (input: string, init: RequestInit = {}) =>
    server.fetch(input.replace("https://portal.example/api", "https://api.polar.sh"), {
      ...init,
      headers: { ...(init.headers as object), Authorization: `Bearer ${token}` },
    }),
  );
  const queryClient = new QueryClient();
  const signIn = (key: string) =>
    renderHook(() => usePortalUser(), {
      wrapper: ({ children }: { readonly children: ReactNode }) => (
        <SeatsProvider key={key} baseUrl="https://portal.example/api" queryClient={queryClient}>
          {children}
        </SeatsProvider>
      ),
    });
  const owner = signIn("owner");
  await waitFor(() => expect(owner.result.current.data?.role).toBe("owner"));
  owner.unmount();
  token = server.session("member");
  const member = signIn("member");
  expect(member.result.current.data).toBeUndefined();
  await waitFor(() => expect(member.result.current.data?.role).toBe("member"));
});

test("a kept cache of a page with a token function is not the next page's", async () => {
  const server = createSeatServer();
  /** Each page loads the library anew. */
  const open = async (actor: "owner" | "member", kept?: unknown) => {
    vi.resetModules();
    const page = await import("../../src/index.ts");
    const queryClient = new QueryClient();
    hydrate(queryClient, kept ?? {});
    const client = page.createSeatsClient({
      customerSession: async () => server.session(actor),
      fetch: server.fetch,
    });
    await queryClient.prefetchQuery(page.portalUserQuery(client));
    const user = queryClient.getQueryData(page.portalUserQuery(client).queryKey);
    return { user, kept: JSON.parse(JSON.stringify(dehydrate(queryClient))) as unknown };
  };
  const owner = await open("owner");
  const member = await open("member", owner.kept);
  expect([owner.user?.role, member.user?.role]).toEqual(["owner", "member"]);
});

test("with the same token, a cache that a server has filled is the page's", async () => {
  const server = createSeatServer();
  const customerSession = server.session();
  const there = createSeatsClient({ customerSession, fetch: server.fetch });
  const here = createSeatsClient({ customerSession, fetch: server.fetch });
  expect(seatsQuery(here, server.source).queryKey).toEqual(seatsQuery(there, server.source).queryKey);
  expect(portalUserQuery(here).queryKey).toEqual(portalUserQuery(there).queryKey);
});
