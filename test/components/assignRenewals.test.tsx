import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { en, type Seat, SeatManager } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: an invitation that could not be renewed in the assign dialog says so there, for each person.

const yesterday = new Date(Date.now() - 48 * 60 * 60 * 1000).toISOString();

async function openFor(...emails: string[]) {
  const here = setting({
    total: 5,
    seats: emails.map((email) => aSeat({ email, member: null, created_at: yesterday })),
  });
  const { wrapper: Wrapper, source } = here;
  render(
    <Wrapper>
      <AssignSeatDialogBody source={source} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  await screen.findByText(/seats free/);
  await userEvent.type(screen.getByRole("textbox", { name: en.emails }), `${emails.join(",")},`);
  return here;
}

const refuse = ({ server }: Awaited<ReturnType<typeof openFor>>, which: "DELETE" | "POST") =>
  server.disturb(({ method }) => (method === which ? { wayIn: 100, outcome: "request lost" } : undefined));
const renew = () => userEvent.click(screen.getAllByRole("button", { name: en.renew })[0]!);
const alerts = () => screen.queryAllByRole("alert").map(({ textContent }) => textContent);

test("a refused renewal says why, and is gone once it is tried again", async () => {
  const here = await openFor("ana@acme.dev");
  const mend = refuse(here, "DELETE");
  await renew();
  const notice = await screen.findByRole("alert");
  expect(notice).toHaveTextContent(en.notRenewed("ana@acme.dev"));
  expect(notice).toHaveTextContent(en.nothingRenewed);
  expect(screen.getByRole("textbox", { name: en.emails })).toHaveFocus();
  mend();
  await renew();
  await screen.findByText(en.alreadyInvited("ana@acme.dev"));
  expect(alerts()).toEqual([]);
  await waitFor(() => expect(here.server.requests.at(-1)?.method).toBe("POST"));
  expect(alerts()).toEqual([]);
});

test("half a renewal says that the seat is free", async () => {
  const here = await openFor("ana@acme.dev");
  refuse(here, "POST");
  await renew();
  const notice = await screen.findByRole("alert");
  expect(notice).toHaveTextContent(en.halfRenewed("ana@acme.dev"));
  expect(notice).toHaveTextContent(en.invitationGone);
});

test("two renewals beside each other are told each for itself", async () => {
  const here = await openFor("ana@acme.dev", "bo@acme.dev");
  const mend = refuse(here, "DELETE");
  await renew();
  await renew();
  await waitFor(() => expect(alerts()).toHaveLength(2));
  mend();
  await renew();
  await waitFor(() => expect(alerts()).toEqual([expect.stringContaining(en.notRenewed("bo@acme.dev"))]));
});

test("a renewal that is on its way is not offered a second time", async () => {
  const here = await openFor("ana@acme.dev");
  refuse(here, "DELETE");
  await renew();
  await waitFor(() => expect(screen.queryByRole("button", { name: en.renew })).toBeNull());
  expect(alerts()).toEqual([]);
  await screen.findByRole("alert");
  expect(screen.getByRole("button", { name: en.renew })).toBeVisible();
});

test("a renewal is told to the host and said aloud, once the server has agreed", async () => {
  const here = setting({
    total: 5,
    seats: [aSeat({ email: "ana@acme.dev", member: null, created_at: yesterday })],
  });
  const { wrapper: Wrapper, server, source } = here;
  const onResent = vi.fn<(seat: Seat) => void>();
  render(
    <Wrapper>
      <SeatManager source={source} onResent={onResent} />
    </Wrapper>,
  );
  await screen.findByText("ana@acme.dev");
  await userEvent.click(screen.getByRole("button", { name: en.assign }));
  await userEvent.type(await screen.findByRole("textbox", { name: en.emails }), "ana@acme.dev,");
  const mend = server.disturb(({ method }) => (method === "POST" ? { wayIn: 100 } : undefined));
  await renew();
  expect(onResent).not.toHaveBeenCalled();
  await waitFor(() => expect(onResent).toHaveBeenCalledOnce());
  mend();
  expect(onResent.mock.calls[0]?.[0]).toMatchObject({ status: "pending", email: "ana@acme.dev" });
  const voice = document.querySelector("[role=status][aria-live]");
  expect(voice).toHaveTextContent(en.renewed("ana@acme.dev"));
});
