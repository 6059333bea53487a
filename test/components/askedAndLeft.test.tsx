import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { en, SeatManager, SeatTable } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: a question that is answered by Cancel leaves everything as it was, the focus too; and what a menu has
// shown is told of.

const names = ["ana", "bo", "cy"];
const seats = names.map((name) => aSeat({ status: "claimed", email: `${name}@acme.dev` }));

test("a question about many that is left leads back to the button in the bar", async () => {
  const { source, wrapper: Wrapper } = setting({ total: 5, seats });
  render(
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>,
  );
  await userEvent.click(await screen.findByRole("checkbox", { name: en.select("ana@acme.dev") }));
  const revoke = await screen.findByRole("button", { name: en.revokeSome });
  await userEvent.click(revoke);
  await screen.findByRole("dialog");
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(revoke).toHaveFocus();
});

test("a question about the seat of an expired invitation that is left leads back to its notice", async () => {
  const expired = aSeat({
    status: "pending",
    email: "old@acme.dev",
    invitation_token_expires_at: new Date(Date.now() - 1000).toISOString(),
  });
  const { source, wrapper: Wrapper } = setting({ total: 4, seats: [...seats, expired] });
  render(
    <Wrapper>
      <SeatManager source={source} />
    </Wrapper>,
  );
  const free = await screen.findByRole("button", { name: en.freeThat });
  await userEvent.click(free);
  await screen.findByRole("dialog");
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(free).toHaveFocus();
});

test("details that are shown are told of", async () => {
  const { source, wrapper: Wrapper } = setting({ total: 5, seats });
  render(
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>,
  );
  await userEvent.click(await screen.findByRole("button", { name: en.actionsFor("ana@acme.dev") }));
  await userEvent.click(await screen.findByRole("menuitem", { name: en.showDetails }));
  await waitFor(() =>
    expect(screen.getAllByRole("status").map((it) => it.textContent?.trim())).toContain(
      en.detailsOf("ana@acme.dev"),
    ),
  );
});
