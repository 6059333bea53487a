import { QueryClient } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { SeatsError, SeatsProvider, type SeatsErrorReason, useSeats } from "../../src/index.ts";
import { readRetry } from "../../src/hooks/reads/readRetry.ts";
import { setting } from "./setting.tsx";

const failed = (reason: SeatsErrorReason) => new SeatsError("listSeats", reason);
const { retry, retryDelay } = readRetry;

describe("a read that fails", () => {
  test.each<SeatsErrorReason>([
    { type: "unreachable" },
    { type: "timeout" },
    { type: "server", status: 503 },
    { type: "rate_limited", retryAfter: undefined },
  ])("for a reason that may pass is asked again, three times: %j", (reason) => {
    expect([0, 1, 2, 3].map((failures) => retry(failures, failed(reason)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test.each<SeatsErrorReason>([
    { type: "session_ended" },
    { type: "not_permitted" },
    { type: "feature_off" },
    { type: "not_found", code: "ResourceNotFound" },
    { type: "contract", issues: [] },
  ])("for a reason that stays is not asked again: %j", (reason) => {
    expect(retry(0, failed(reason))).toBe(false);
  });

  test("waits ever longer, or as long as the server says, unless nobody would wait so long", () => {
    const waits = (reason: SeatsErrorReason) =>
      [0, 1, 2].map((failures) => retryDelay(failures, failed(reason)));
    expect(waits({ type: "unreachable" })).toEqual([500, 1000, 2000]);
    expect(waits({ type: "rate_limited", retryAfter: 4 })).toEqual([4000, 4000, 4000]);
    expect(retry(0, failed({ type: "rate_limited", retryAfter: 60 }))).toBe(false);
  });
});

test("a list that is lost once on its way is there all the same", async () => {
  const { server, client, source } = setting();
  const queryClient = new QueryClient();
  let lists = 0;
  server.disturb(() => (++lists === 1 ? { outcome: "request lost" } : undefined));
  const { result } = renderHook(() => useSeats(source), {
    wrapper: ({ children }) => (
      <SeatsProvider client={client} queryClient={queryClient}>
        {children}
      </SeatsProvider>
    ),
  });
  await waitFor(() => expect(result.current.data).toBeDefined(), { timeout: 4000 });
  expect(lists).toBe(2);
});

test.each([3, true, () => true])(
  "a host that asks everything again (%s) does not ask for what the server has decided",
  async (retry) => {
    const { server, client, source } = setting();
    server.expireSession();
    const queryClient = new QueryClient({ defaultOptions: { queries: { retry, retryDelay: 1 } } });
    const { result } = renderHook(() => useSeats(source), {
      wrapper: ({ children }) => (
        <SeatsProvider client={client} queryClient={queryClient}>
          {children}
        </SeatsProvider>
      ),
    });
    await waitFor(() => expect(result.current.error?.reason.type).toBe("session_ended"));
    expect(server.requests).toHaveLength(1);
  },
);
