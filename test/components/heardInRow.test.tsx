import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { SeatTable } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// Orca in Firefox reads a `span` with a title as its title: "Pending, Dec 1, 2026, 3:16 AM", and not "expires in 5 h".
test("when an invitation expires is a time, so that its words are read aloud, and not the title", async () => {
  const soon = new Date(Date.now() + 5 * 3_600_000).toISOString();
  const { wrapper: Wrapper, source } = setting({
    seats: [aSeat({ email: "bo@acme.dev", invitation_token_expires_at: soon })],
  });
  render(
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>,
  );
  const note = await screen.findByText(/^expires in/);
  expect(note).toHaveAttribute("title");
  expect(note.tagName).toBe("TIME");
  expect(note).toHaveAttribute("datetime", expect.stringMatching(/^20/));
});
