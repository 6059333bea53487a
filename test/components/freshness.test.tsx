import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { SeatTable } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

afterEach(() => vi.useRealTimers());

test.each([
  ["can be claimed", "three times a minute", 1, 3],
  ["has expired", "no more", -1, 0],
])("while the only invitation %s, the list is asked for %s", async (_, _often, hours, calls) => {
  const end = new Date(Date.now() + hours * 60 * 60 * 1000).toISOString();
  const seats = [aSeat({ status: "pending", email: "bo@acme.dev", invitation_token_expires_at: end })];
  const { wrapper: Wrapper, server, source } = setting({ seats });
  vi.useFakeTimers({ shouldAdvanceTime: true });
  render(
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>,
  );
  await screen.findByText("bo@acme.dev");
  const asked = () => server.requests.filter(({ path }) => path.endsWith("/seats")).length;
  const before = asked();
  await act(() => vi.advanceTimersByTimeAsync(61_000));
  expect(asked() - before).toBe(calls);
});
