import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, onTestFinished, test, vi } from "vitest";
import { en, SeatTable } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: nobody gets two mails in a minute, however they are chosen.

const button = (name: string | RegExp) => screen.findByRole("button", { name });

test("who was sent an invitation just now is left out when many are sent theirs again", async () => {
  const emails = ["ana@acme.dev", "bo@acme.dev"];
  const here = setting({ total: 5, seats: emails.map((email) => aSeat({ email, member: null })) });
  const { wrapper: Wrapper, server, source } = here;
  const sent = () =>
    server.requests.filter(({ path }) => path.endsWith("/resend")).map(({ path }) => path.split("/").at(-2));
  const ids = () => emails.map((email) => server.seats().find((seat) => seat.email === email)?.id);
  render(
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>,
  );
  await userEvent.click(await button("Actions for ana@acme.dev"));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Resend invitation" }));
  await screen.findByText("sent just now");

  await userEvent.click(screen.getByRole("checkbox", { name: "Select all" }));
  await userEvent.click(await button("Resend 1"));
  await userEvent.click(await button("Done"));
  expect(sent()).toEqual(ids());

  const resend = await button(/^Resend in \d+ s$/);
  expect(resend).toHaveAttribute("aria-disabled", "true");
  await userEvent.click(resend);
  await waitFor(() => expect(sent()).toHaveLength(2));
});

/** What the menu of somebody says of sending again. */
const resendOf = async (email: string) => {
  await userEvent.click(await button(`Actions for ${email}`));
  return screen.findByRole("menuitem", { name: /^Resend/ });
};

test("whose invitation was renewed just now is not sent it again at once, and no row counts it down", async () => {
  const { wrapper: Wrapper, source } = setting({
    seats: [aSeat({ email: "ana@acme.dev", invitation_token_expires_at: "2026-01-01T00:00:00.000000Z" })],
  });
  render(
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>,
  );
  await userEvent.click(await button("Renew the invitation of ana@acme.dev"));
  await screen.findByText("sent just now");
  const item = await resendOf("ana@acme.dev");
  expect(item.textContent).toMatch(/^Resend in \d+ s$/);
  expect(item).toHaveAttribute("aria-disabled", "true");
  expect(screen.queryByText(/^resend in/)).toBeNull();

  await userEvent.keyboard("{Escape}");
  await userEvent.click(screen.getByRole("checkbox", { name: "Select ana@acme.dev" }));
  expect(await button(/^Resend in \d+ s$/)).toHaveAccessibleDescription(en.mailedLately);
});

test("whose invitation may have been sent again, as the answer was lost, is not sent it once more at once", async () => {
  const { wrapper: Wrapper, server, source } = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
  render(
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>,
  );
  const mend = server.disturb(({ method }) => (method === "POST" ? { outcome: "answer lost" } : undefined));
  await userEvent.click(await resendOf("ana@acme.dev"));
  await screen.findByText(en.perhapsNotResent("ana@acme.dev"));
  mend();
  const item = await resendOf("ana@acme.dev");
  expect(item.textContent).toMatch(/^Resend in \d+ s$/);
  await userEvent.click(item);
  expect(server.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
});

test("who could not be sent theirs again in time is sent no dead link by a retry", async () => {
  const now = Date.now();
  vi.useFakeTimers({ toFake: ["Date"], now });
  onTestFinished(() => void vi.useRealTimers());
  const end = new Date(now + 600_000).toISOString();
  const {
    wrapper: Wrapper,
    server,
    source,
  } = setting({
    now: () => new Date(),
    seats: ["ana@acme.dev", "bo@acme.dev"].map((email) =>
      aSeat({ email, member: null, invitation_token_expires_at: end }),
    ),
  });
  render(
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>,
  );
  await userEvent.click(await screen.findByRole("checkbox", { name: "Select all" }));
  server.goOffline();
  await userEvent.click(await button("Resend"));
  const retry = await button("Retry 2 failed");
  server.goOnline();
  vi.setSystemTime(now + 1_200_000);
  await userEvent.click(retry);
  await waitFor(() => expect(screen.getAllByText(/^This invitation cannot be sent again\./)).toHaveLength(2));
  expect(server.requests.some(({ path, status }) => path.endsWith("/resend") && status === 200)).toBe(false);
  expect(screen.queryByRole("button", { name: /^Retry/ })).toBeNull();
});
