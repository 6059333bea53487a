import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { BulkDialogBody } from "../../src/components/run/BulkDialogBody.tsx";
import { en, useAssignSeats } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: once many have been sent, the title, the line and the bar below it, and each row say one and the same.

/** A dialog of nine free seats, with these in its field; Cy and Dan have another two. */
async function open(...people: string[]) {
  const seats = ["cy", "dan"].map((name) => aSeat({ email: `${name}@acme.dev` }));
  const here = setting({ total: 11, seats });
  const { wrapper: Wrapper, source } = here;
  const hostRun: { now?: ReturnType<typeof useAssignSeats> } = {};
  function Host() {
    Object.assign(hostRun, { now: useAssignSeats(source) });
    return null;
  }
  render(
    <Wrapper>
      <Host />
      <AssignSeatDialogBody source={source} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  await screen.findByText(/seats free/);
  await userEvent.click(screen.getByRole("textbox", { name: en.emails }));
  await userEvent.paste(people.join(","));
  return { ...here, hostRun };
}

const click = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const heading = (name: string) => screen.findByRole("heading", { name });
const gone = ["hana@nxdomain-acme.dev", "bo@nxdomain-acme.dev"];

test("once it is over, the bar is as full as the words say", async () => {
  await open(...gone);
  await click(en.assignSeats(2));
  await heading("0 seats assigned, 2 failed");
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0");
  expect(screen.getByText(en.nobodyInvited)).toBeVisible();
});

test("where an answer and the list are lost, nobody is said not to be invited", async () => {
  const { server } = await open("ana@acme.dev");
  server.disturb(({ method }) => {
    if (method === "POST") server.goOffline();
    return undefined;
  });
  await click(en.assignSeats(1));
  await heading("0 seats assigned, 1 failed");
  expect(screen.getByText(/look at the list/)).toBeVisible();
  expect(screen.queryByText(en.nobodyInvited)).toBeNull();
});

const onlyOwners = en.error({ type: "not_permitted" });
/** Nobody may assign any more. */
const forbid = ({ server }: Pick<ReturnType<typeof setting>, "server">) =>
  server.disturb(({ method }) =>
    method === "POST"
      ? { outcome: Response.json({ error: "NotPermitted", detail: "No." }, { status: 403 }) }
      : undefined,
  );
const fates = () => screen.getAllByRole("listitem").map((row) => row.dataset["state"]);

test("a reason that holds for everybody is said once, and nothing is offered that it would refuse again", async () => {
  forbid(await open(...["ana", "bo", "eva", "fay", "gil", "hal"].map((name) => `${name}@acme.dev`)));
  await click(en.assignSeats(6));
  await heading("0 seats assigned, 4 failed, 2 stopped");
  expect(screen.getAllByText(onlyOwners)).toHaveLength(1);
  expect(fates()).toEqual(["failed", "failed", "failed", "failed", "stopped", "stopped"]);
  expect(screen.getByRole("button", { name: en.back })).toBeVisible();
  expect(screen.queryByRole("button", { name: en.sendRest(2) })).toBeNull();
});

test("whose seat is free meanwhile is told so, whatever holds for everybody", async () => {
  const expired = aSeat({
    status: "pending",
    email: "ana@acme.dev",
    invitation_token_expires_at: "2020-01-02T00:00:00Z",
  });
  const here = setting({ total: 9, seats: [expired] });
  forbid(here);
  const { wrapper: Wrapper, source } = here;
  const seats = (await here.client.listSeats(source)).seats;
  render(
    <Wrapper>
      <BulkDialogBody source={source} kind="renew" seats={seats} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  await heading("0 invitations renewed, 1 failed");
  expect(within(screen.getByRole("listitem")).getByText(/The seat is free\.$/)).toBeVisible();
});

test("who was left out is counted in the end", async () => {
  await open("ana@acme.dev", "cy@acme.dev");
  await userEvent.keyboard("dan@acme.dev");
  // Before it is a chip: not every browser takes the focus out of the field. Of the three, one gets a seat.
  fireEvent.click(screen.getByRole("button", { name: en.assignSeats(1) }));
  await heading(en.assigned(1));
  expect(screen.getByText(`${en.invitationsSent(1)}, ${en.leftOut(2)}`)).toBeVisible();
});

test("a retry leaves out the same people; once what was refused is put right, they were left out before", async () => {
  const { server } = await open("ana@acme.dev", "cy@acme.dev", gone[0]!);
  let lost = false;
  server.disturb(({ method, body }) => {
    if (lost || method !== "POST" || !body.includes("ana")) return undefined;
    lost = true;
    return { outcome: "request lost" };
  });
  await click(en.assignSeats(2));
  await heading("0 seats assigned, 2 failed");
  expect(screen.getByText(`${en.nobodyInvited} ${en.leftOut(1)}`)).toBeVisible();
  await click(en.retryFailed(1));
  await heading("1 seat assigned, 1 failed");
  expect(screen.getByText(`${en.invitationsSent(1)}, ${en.leftOut(1)}`)).toBeVisible();
  await click(en.fixRefused(1));
  await click(en.editInvalid(gone[0]!));
  const editor = screen.getByRole("textbox", { name: en.editPerson(gone[0]!) });
  await userEvent.clear(editor);
  await userEvent.type(editor, "hana@acme.dev{Enter}");
  await click(en.assignSeats(1));
  await heading(en.assigned(1));
  expect(screen.getByText(en.invitationsSent(1))).toBeVisible();
});

test("where the host has begun it, nobody was left out, whoever stands in the field", async () => {
  const { hostRun } = await open("ana@acme.dev", "cy@acme.dev");
  act(() => hostRun.now!.start([{ email: "bo@acme.dev" }]));
  await heading(en.assigned(1));
  expect(screen.getByText(en.invitationsSent(1))).toBeVisible();
});

test("who is known by the id of a member alone is named by it", async () => {
  const { hostRun } = await open();
  act(() => hostRun.now!.start([{ externalMemberId: "em-7" }]));
  expect(await screen.findByText("em-7")).toBeVisible();
});

test("a retry speaks of those whom it sends, and its list of everybody", async () => {
  const { server } = await open("ana@acme.dev", "bo@acme.dev", "eva@acme.dev", gone[0]!);
  const mend = server.disturb(({ method, body }) =>
    method === "POST" && /bo|eva/.test(body) ? { outcome: "request lost" } : undefined,
  );
  await click(en.assignSeats(4));
  await heading("1 seat assigned, 3 failed");
  mend();
  server.disturb(({ method, body }) =>
    method === "POST" ? { wayIn: body.includes("bo") ? 100 : 300 } : undefined,
  );
  await click(en.retryFailed(2));
  await heading(en.assigningTo(2));
  expect(await screen.findByText(en.progress(1, 2))).toBeVisible();
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuemax", "2");
  expect(fates()).toEqual(["done", "done", "sending", "failed"]);
  await heading("3 seats assigned, 1 failed");
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuemax", "4");
});

test("of many, those who come first and those who failed are named, and the others counted", async () => {
  const seats = Array.from({ length: 250 }, (_, nth) => aSeat({ email: `p${nth}@acme.dev`, member: null }));
  const here = setting({ total: 300, seats });
  const { wrapper: Wrapper, server, source } = here;
  const unlucky = server.seats()[200]!.id;
  server.disturb(({ path }) =>
    path.includes(unlucky) && path.endsWith("/resend") ? { outcome: "request lost" } : undefined,
  );
  render(
    <Wrapper>
      <BulkDialogBody source={source} kind="resend" seats={server.seats()} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  await heading("249 invitations sent again, 1 failed");
  const rows = screen.getAllByRole("listitem");
  expect(rows).toHaveLength(102);
  expect(rows[99]).toHaveTextContent("p99@acme.dev");
  expect(rows[100]).toHaveTextContent("p200@acme.dev");
  expect(rows[101]).toHaveTextContent(en.morePeople(149));
});
