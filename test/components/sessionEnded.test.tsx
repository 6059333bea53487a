import { QueryClient } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { createSeatsClient, SeatsProvider, SeatTable } from "../../src/index.ts";
import { aMember, aSeat, createSeatServer } from "../../src/testing/index.ts";

afterEach(() => vi.restoreAllMocks());

const pending = (name: string, email: string) =>
  aSeat({ status: "pending", email, member: aMember({ name, email }) });

/** A list on the screen whose session has ended meanwhile; the host signs in again when it is asked by a button. */
async function endedPage({ hasWay = true } = {}) {
  const server = createSeatServer({
    total: 5,
    seats: [pending("Hana Kim", "hana@acme.dev"), pending("Bo Ek", "bo@acme.dev")],
  });
  let token = server.session();
  let isWilling = false;
  let isFailing = false;
  const signIn = () => {
    if (!isWilling) return;
    token = server.session();
    isFailing = false;
  };
  const customerSession = () => {
    if (isFailing) throw new Error("No session: 401");
    return token;
  };
  const client = createSeatsClient({ customerSession, fetch: server.fetch });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <SeatsProvider client={client} queryClient={queryClient} {...(hasWay && { onSessionEnded: signIn })}>
      <SeatTable source={server.source} />
    </SeatsProvider>,
  );
  await screen.findByRole("row", { name: /Hana Kim/ });
  server.expireSession();
  return { server, willing: () => (isWilling = true), failing: () => (isFailing = true) };
}

const stale = async () =>
  (await screen.findByText("The list could not be brought up to date")).closest("div")!;
const button = (within_: HTMLElement, name: string) => within(within_).getByRole("button", { name });

test("a session that ends under a list has a way back, which brings the list up to date", async () => {
  const { server, willing } = await endedPage();
  await userEvent.click(screen.getByRole("button", { name: "Refresh" }));
  const notice = await stale();
  expect(within(notice).queryByRole("button", { name: "Try again" })).toBeNull();
  willing();
  server.claim(server.seats()[0]!.id);
  await userEvent.click(button(notice, "Sign in again"));
  await screen.findByRole("button", { name: "Claimed 1" });
  expect(screen.queryByText("The list could not be brought up to date")).toBeNull();
});

test("a host whose token function fails from then on keeps the way back, however often the list is asked", async () => {
  const { willing, failing } = await endedPage();
  failing();
  const refresh = screen.getByRole("button", { name: "Refresh" });
  await userEvent.click(refresh);
  const notice = await stale();
  for (let times = 0; times < 2; times++) {
    await userEvent.click(refresh);
    expect(within(notice).queryByRole("button", { name: "Try again" })).toBeNull();
  }
  willing();
  await userEvent.click(button(notice, "Sign in again"));
  await waitFor(() => expect(screen.queryByText("The list could not be brought up to date")).toBeNull());
});

test("a host that has no token to begin with leads to signing in, and is told so once", async () => {
  const onSessionEnded = vi.fn<() => void>();
  render(
    <SeatsProvider customerSession={async () => null} onSessionEnded={onSessionEnded}>
      <SeatTable source={{ subscriptionId: "sub_1" }} />
    </SeatsProvider>,
  );
  await screen.findByText("Your session has ended");
  expect(screen.getByRole("button", { name: "Sign in again" })).toBeVisible();
  expect(onSessionEnded).toHaveBeenCalledTimes(1);
});

test("where the host has no way back, none is offered, and no try that must fail", async () => {
  await endedPage({ hasWay: false });
  await userEvent.click(screen.getByRole("button", { name: "Refresh" }));
  expect(within(await stale()).queryByRole("button")).toBeNull();
});

test("a change that met the end of the session leads back, and can be tried again after that", async () => {
  const { server, willing } = await endedPage();
  await userEvent.click(screen.getByRole("button", { name: "Actions for Hana Kim" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Resend invitation" }));
  // The list cannot be trusted any more than that.
  await stale();
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  const notice = screen.getByText(/was not sent to Hana Kim/).closest<HTMLElement>(".ps-notice")!;
  willing();
  await userEvent.click(button(notice, "Sign in again"));
  await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByText(/was not sent to Hana Kim/)).toBeNull());
  expect(screen.queryByText("The list could not be brought up to date")).toBeNull();
  expect(server.requests.at(-1)).toMatchObject({ method: "POST", status: 200 });
});

test("many that met the end of the session are retried once there is one again", async () => {
  const { willing } = await endedPage();
  await userEvent.click(screen.getByRole("checkbox", { name: "Select all" }));
  await userEvent.click(await screen.findByRole("button", { name: "Resend" }));
  const dialog = await screen.findByRole("dialog", { name: /0 invitations sent again/ });
  expect(within(dialog).queryByRole("button", { name: /^Retry/ })).toBeNull();
  willing();
  await userEvent.click(button(dialog, "Sign in again"));
  await userEvent.click(await within(dialog).findByRole("button", { name: "Retry 2 failed" }));
  await screen.findByRole("heading", { name: "2 invitations sent again" });
});
