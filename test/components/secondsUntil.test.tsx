import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { ResentNote } from "../../src/components/list/ResentNote.tsx";
import { en } from "../../src/index.ts";

afterEach(() => void vi.useRealTimers());

function showNote() {
  vi.useFakeTimers();
  render(
    <ResentNote at={Date.now()} labels={en}>
      Expires tomorrow
    </ResentNote>,
  );
}

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

test("a moment that has come is not waited for any more", async () => {
  showNote();
  await pass(30);
  expect(screen.getByText("resend in 30 s")).toBeVisible();
  await pass(31);
  expect(screen.getByText("Expires tomorrow")).toBeVisible();
  expect(vi.getTimerCount()).toBe(0);
});

test.each([-3600, 3600])(
  "a minute is a minute, also when the clock is set by %s seconds",
  async (seconds) => {
    showNote();
    await pass(20);
    vi.setSystemTime(Date.now() + seconds * 1000);
    await pass(20);
    expect(screen.getByText("resend in 20 s")).toBeVisible();
    await pass(21);
    expect(screen.getByText("Expires tomorrow")).toBeVisible();
  },
);
