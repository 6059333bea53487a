import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, onTestFinished, test, vi } from "vitest";
import { SeatTable } from "../../src/index.ts";
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
