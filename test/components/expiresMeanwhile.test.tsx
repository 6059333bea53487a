import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ReassignSeatDialogBody } from "../../src/components/person/ReassignSeatDialogBody.tsx";
import { RevokeSeatDialogBody } from "../../src/components/person/RevokeSeatDialogBody.tsx";
import { en } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

beforeEach(() => vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z") }));
afterEach(() => vi.useRealTimers());

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

// The promise: what a dialog says of an invitation is true at the moment, also where the list is not known.

test.each([
  ["RevokeSeatDialog", RevokeSeatDialogBody],
  ["ReassignSeatDialog", ReassignSeatDialogBody],
])(
  "an invitation that runs out while %s is open is said to be over, and nobody loses it",
  async (_, Dialog) => {
    const { wrapper: Wrapper, server, source } = setting();
    server.goOffline();
    const seat = aSeat({ email: "bo@acme.dev", invitation_token_expires_at: "2026-11-22T12:01:00.000000Z" });
    render(
      <Wrapper>
        <Dialog source={source} seat={seat} open onOpenChange={() => {}} />
      </Wrapper>,
    );
    await pass(50);
    expect(screen.getByText(en.pending)).toBeVisible();
    expect(screen.getByText(en.losesInvitation)).toBeVisible();
    await pass(20);
    expect(screen.getByText(en.expired)).toBeVisible();
    expect(screen.queryByText(en.losesInvitation)).toBeNull();
  },
);
