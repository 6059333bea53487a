import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { en, SeatManager, type Subscription } from "../../src/index.ts";
import { loadActingParts } from "../../src/components/loadActingParts.ts";
import { aSeat, type SeatServer } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: who leaves the page while something is on its way is told what became of it on coming back, and the host
// is told of what the server agreed to, wherever the person is by then.

beforeEach(() => loadActingParts());

const emails = ["ana@acme.dev", "bo@acme.dev"];

/** A page with the manager that can be left and come back to; everything that is sent takes a while. */
function page(status: "claimed" | "pending", more: Parameters<typeof setting>[0] = {}) {
  const here = setting({
    total: 5,
    seats: emails.map((email) => aSeat({ status, email, member: null })),
    ...more,
  });
  const { wrapper: Wrapper, source } = here;
  const told = vi.fn<(what: string) => void>();
  const changed = vi.fn<(subscription: Subscription) => void>();
  const ui = (
    <Wrapper>
      <SeatManager
        source={source}
        onAssigned={() => told("assigned")}
        onRevoked={() => told("revoked")}
        onResent={() => told("resent")}
        onReassigned={() => told("reassigned")}
        onSeatsChanged={changed}
        allowsClaimAtOnce
      />
    </Wrapper>
  );
  const shown = render(ui);
  return { ...here, told, changed, leave: () => shown.unmount(), comeBack: () => void render(ui) };
}

/** Each write is a while on its way, and arrives, or is lost. */
const slowDown = (server: SeatServer, end: "arrives" | "is lost") =>
  server.disturb(({ method }) =>
    method === "GET" ? undefined : { wayIn: 300, ...(end === "is lost" && { outcome: "request lost" }) },
  );

/** The page is there without the person until nothing is on its way any more. */
const awayFor = (milliseconds: number) =>
  act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

const click = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const choose = async (email: string, item: string) => {
  await click(en.actionsFor(email));
  await userEvent.click(await screen.findByRole("menuitem", { name: item }));
};
const select = async () => {
  for (const email of emails)
    await userEvent.click(await screen.findByRole("checkbox", { name: en.select(email) }));
};

const revoke = async () => {
  await choose("ana@acme.dev", en.revokeAsk);
  await click(en.revokeSeat);
};
const reassign = async () => {
  await choose("ana@acme.dev", en.reassignAsk);
  await userEvent.type(await screen.findByRole("textbox", { name: en.newEmail }), "cy@acme.dev{Enter}");
};
const revokeBoth = async () => {
  await select();
  await click(en.revokeSome);
  await click(en.revokeMany(2));
};
const resendBoth = async () => {
  await select();
  await click(en.resendSome(null));
};
const assign = async () => {
  await userEvent.click((await screen.findAllByRole("button", { name: en.assign }))[0]!);
  await userEvent.type(await screen.findByRole("textbox", { name: en.emails }), "cy@acme.dev,");
  await click(en.assignSeats(1));
};

/** Up to the click. */
const askForOneMore = async () => {
  await click(en.changeSeats);
  await click(en.oneMore);
  await awayFor(700);
  const add = await screen.findByRole("button", { name: /^Add 1 seat/ });
  await waitFor(() => expect(add).not.toHaveAttribute("aria-disabled"));
};

test.each([
  ["a revocation", revoke, "claimed", ["revoked"]],
  ["a reassignment", reassign, "claimed", ["reassigned"]],
  ["an assignment", assign, "claimed", ["assigned"]],
  ["many revocations", revokeBoth, "claimed", ["revoked", "revoked"]],
  ["many mails", resendBoth, "pending", ["resent", "resent"]],
] as const)("the host is told of %s, once, though the page has gone", async (_, send, status, calls) => {
  const { server, told, leave, comeBack } = page(status);
  slowDown(server, "arrives");
  await send();
  leave();
  await waitFor(() => expect(told).toHaveBeenCalledTimes(calls.length), { timeout: 3000 });
  comeBack();
  await awayFor(500);
  expect(told.mock.calls).toEqual(calls.map((what) => [what]));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("the host is told of another number of seats, though the page has gone", async () => {
  const { server, changed, leave } = page("claimed");
  await askForOneMore();
  slowDown(server, "arrives");
  await click(/^Add 1 seat/);
  leave();
  await waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(changed.mock.calls[0]![0].seats).toBe(6);
});

test.each([
  ["a revocation", revoke, "claimed", en.notRevoked("ana@acme.dev")],
  ["a reassignment", reassign, "claimed", en.notReassigned("ana@acme.dev")],
] as const)("%s that was refused stands above the list", async (_, send, status, words) => {
  const { server, leave, comeBack } = page(status);
  slowDown(server, "is lost");
  await send();
  leave();
  await awayFor(800);
  comeBack();
  const said = await screen.findByText(words);
  expect(said).toBeVisible();
  const notice = within(said.closest<HTMLElement>(".ps-notice")!);
  await userEvent.click(notice.getByRole("button", { name: en.dismiss }));
  expect(screen.queryByText(words)).toBeNull();
});

test.each([
  ["an assignment", assign, "claimed", "0 seats assigned, 1 failed"],
  ["many revocations", revokeBoth, "claimed", "0 seats revoked, 2 failed"],
  ["many mails", resendBoth, "pending", "0 invitations sent again, 2 failed"],
] as const)("the dialog of %s that failed comes back", async (_, send, status, title) => {
  const { server, leave, comeBack } = page(status);
  slowDown(server, "is lost");
  await send();
  leave();
  await awayFor(800);
  comeBack();
  await screen.findByRole("dialog", { name: title });
  await click(en.done);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test.each([
  ["the refusal has come", 800],
  ["it comes", 0],
])("a number of seats that is refused comes back with the refusal: by the time that %s", async (_, away) => {
  const { server, leave, comeBack } = page("claimed");
  await askForOneMore();
  slowDown(server, "is lost");
  await click(/^Add 1 seat/);
  leave();
  await awayFor(away);
  comeBack();
  expect(await screen.findByText(en.notChanged)).toBeVisible();
  expect(screen.getByRole("spinbutton", { name: en.title })).toHaveValue("6");
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await userEvent.click(screen.getByRole("button", { name: en.changeSeats }));
  await screen.findByRole("dialog");
  expect(screen.queryByText(en.notChanged)).toBeNull();
});

test("what is still running is as it is for who has closed it: it comes back when it fails", async () => {
  const { server, leave, comeBack } = page("claimed");
  slowDown(server, "is lost");
  await revokeBoth();
  leave();
  comeBack();
  await screen.findByRole("row", { name: /ana@/ });
  expect(screen.queryByRole("dialog")).toBeNull();
  await screen.findByRole("dialog", { name: "0 seats revoked, 2 failed" });
});

test("a failure that has been read is not told again", async () => {
  const { server, leave, comeBack } = page("claimed");
  slowDown(server, "is lost");
  await revokeBoth();
  const dialog = await screen.findByRole("dialog", { name: "0 seats revoked, 2 failed" });
  expect(within(dialog).getAllByRole("listitem")).toHaveLength(2);
  leave();
  comeBack();
  await screen.findByRole("row", { name: /ana@/ });
  await awayFor(100);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("who was to get access at once gets no invitation, nor is told to have got one, though the page was left", async () => {
  const { server, leave, comeBack } = page("claimed");
  const stop = server.disturb(({ method, body }) =>
    method === "GET" ? undefined : { wayIn: 300, ...(body.includes("dan@") && { outcome: "request lost" }) },
  );
  await click(en.assign);
  await userEvent.type(await screen.findByRole("textbox", { name: en.emails }), "cy@acme.dev,dan@acme.dev,");
  await userEvent.click(screen.getByLabelText(new RegExp(`^${en.claimAtOnce}`)));
  await click(en.assignSeats(2));
  leave();
  await awayFor(800);
  comeBack();
  const result = within(await screen.findByRole("dialog", { name: "1 seat assigned, 1 failed" }));
  expect(result.getByText(en.seatsClaimed(1))).toBeVisible();
  expect(result.getByText(en.claimed)).toBeVisible();

  stop();
  await click(en.done);
  await click(en.assign);
  await click(en.assignSeats(1));
  await screen.findByText(en.seatsClaimed(1));
  expect(server.seats().map(({ email, status }) => [email, status])).toContainEqual([
    "dan@acme.dev",
    "claimed",
  ]);
});
