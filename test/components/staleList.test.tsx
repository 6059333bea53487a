import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { en, SeatTable } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: who brings an old list up to date hears that it is, and no keyboard opens over it.

test("a list that is up to date again says so, and leaves the focus where it is asked for anew", async () => {
  const {
    server,
    source,
    wrapper: Wrapper,
  } = setting({ total: 5, seats: [aSeat({ email: "ana@acme.dev" })] });
  render(
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>,
  );
  await screen.findByRole("row", { name: /ana/ });
  server.goOffline();
  await userEvent.click(screen.getByRole("button", { name: en.refresh }));
  const again = await screen.findByRole("button", { name: en.tryAgain });
  server.goOnline();
  await userEvent.click(again);
  await waitFor(() => expect(screen.queryByText(en.staleTitle)).toBeNull());
  expect(screen.getByRole("button", { name: en.refresh })).toHaveFocus();
  const heard = () => screen.getAllByRole("status").map((it) => it.textContent?.trim());
  await waitFor(() => expect(heard()).toContain(en.updated(en.justNow)));
});

test("saying that a list could not be brought up to date asks for it no second time", async () => {
  const here = setting({ total: 5, seats: [aSeat({ email: "ana@acme.dev" })] });
  const { server, source, wrapper: Wrapper } = here;
  render(
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>,
  );
  await screen.findByRole("row", { name: /ana/ });
  const lists = () => server.requests.filter(({ path }) => path.endsWith("/seats")).length;
  await screen.findByRole("button", { name: en.refresh });
  const before = lists();
  server.expireSession();
  await userEvent.click(screen.getByRole("button", { name: en.refresh }));
  await screen.findByText(en.staleTitle);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(lists()).toBe(before + 1);
});

test("a list that is asked for by Refresh says that it has come", async () => {
  const { source, wrapper: Wrapper } = setting({ total: 5, seats: [aSeat({ email: "ana@acme.dev" })] });
  render(
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>,
  );
  await screen.findByRole("row", { name: /ana/ });
  await userEvent.click(screen.getByRole("button", { name: en.refresh }));
  await waitFor(() =>
    expect(screen.getAllByRole("status").map((it) => it.textContent?.trim())).toContain(
      en.updated(en.justNow),
    ),
  );
});
