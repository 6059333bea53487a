import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { en } from "../../src/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: whom the server refused comes back as refused, with its reason and with all that was said about them.

async function open() {
  const here = setting({ total: 9, seats: [] });
  const { wrapper: Wrapper, source } = here;
  render(
    <Wrapper>
      <AssignSeatDialogBody source={source} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  await screen.findByText(/seats free/);
  return here;
}
type Here = Awaited<ReturnType<typeof open>>;

const field = (name: string = en.emails) => screen.getByRole<HTMLInputElement>("textbox", { name });
const click = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const sent = ({ server }: Here) =>
  server.requests.filter(({ method }) => method === "POST").map(({ body }) => JSON.parse(body) as unknown);
const refuse = ({ server }: Here, person: string) =>
  server.disturb(({ method, body }) =>
    method === "POST" && body.includes(person)
      ? { outcome: Response.json({ error: "CustomerNotFound", detail: "No." }, { status: 404 }) }
      : undefined,
  );

const gone = "hana@nxdomain-acme.dev";
const why = en.refusedAs(gone, "This address cannot receive email. Check its spelling.");

test("a refused address is marked, with the reason, and is not sent again as it is", async () => {
  const here = await open();
  await userEvent.type(field(), `ana@acme.dev,${gone},`);
  await click(en.assignSeats(2));
  await screen.findByRole("heading", { name: "1 seat assigned, 1 failed" });
  await click(en.fixRefused(1));
  expect(screen.getByRole("button", { name: en.editInvalid(gone) })).toBeVisible();
  expect(screen.getByText(why)).toBeVisible();
  expect(field()).toHaveAccessibleDescription(why);
  expect(screen.getByRole("button", { name: en.assign })).toHaveAccessibleDescription(en.fixFirst(1));
  await userEvent.type(field(), "{Enter}");
  expect(sent(here)).toHaveLength(2);
});

test("a refused address is judged anew once it is edited", async () => {
  const here = await open();
  await userEvent.type(field(), `${gone},`);
  await click(en.assignSeats(1));
  await userEvent.click(await screen.findByRole("button", { name: en.fixRefused(1) }));
  await click(en.editInvalid(gone));
  const editor = field(en.editPerson(gone));
  await userEvent.clear(editor);
  await userEvent.type(editor, "hana@acme.dev{Enter}");
  expect(screen.queryByText(why)).toBeNull();
  await click(en.assignSeats(1));
  await screen.findByRole("heading", { name: "1 seat assigned" });
  expect(sent(here).at(-1)).toMatchObject({ email: "hana@acme.dev" });
});

test("the details of one and of all come back with the address, each to its place", async () => {
  const here = await open();
  const csv = new File([`Email,Team\n${gone},Sales\n`], "team.csv");
  await userEvent.upload(screen.getByLabelText(en.uploadCsv, { selector: "input" }), csv);
  await userEvent.click(await screen.findByRole("button", { name: en.csvAdd(1) }));
  fireEvent.click(screen.getByText(en.details));
  await click(en.addDetail);
  await userEvent.type(field(en.detailName), "Office");
  await userEvent.type(field(en.detailValue), "Bonn");
  await click(en.assignSeats(1));
  await userEvent.click(await screen.findByRole("button", { name: en.fixRefused(1) }));
  expect(field(en.detailName)).toHaveValue("Office");
  await userEvent.clear(field(en.detailValue));
  await userEvent.type(field(en.detailValue), "Kiel");
  await click(en.editInvalid(gone));
  await userEvent.clear(field(en.editPerson(gone)));
  await userEvent.type(field(en.editPerson(gone)), "hana@acme.dev{Enter}");
  await click(en.assignSeats(1));
  await screen.findByRole("heading", { name: "1 seat assigned" });
  expect(sent(here).at(-1)).toMatchObject({ metadata: { Team: "Sales", Office: "Kiel" } });
});

test("an id that was refused comes back as an id, by its own word, and can be another kind of id", async () => {
  const here = await open();
  const id = "8f7c2f9e-55b3-4d7c-9a51-0f3f6a1e2b3c";
  refuse(here, id);
  fireEvent.click(screen.getByText(en.details));
  const naming = () => screen.getByRole("combobox", { name: en.namedBy });
  await userEvent.selectOptions(naming(), en.namings.customerId);
  await userEvent.type(field(en.ids), `${id},`);
  await click(en.assignSeats(1));
  await screen.findByRole("heading", { name: "0 seats assigned, 1 failed" });
  await click("Fix 1 entry");
  expect(naming()).toHaveValue("customerId");
  expect(screen.getByText(en.refusedAs(id, "Nobody is known by this id. Check it."))).toBeVisible();
  await userEvent.selectOptions(naming(), en.namings.memberId);
  await click(en.assignSeats(1));
  expect(sent(here).at(-1)).toMatchObject({ member_id: id });
});

test("a merchant’s id from a file is still one when it has been put right", async () => {
  const here = await open();
  refuse(here, "u-7");
  const csv = new File(["Email,External customer id,Team\n,u-7,Sales\n"], "team.csv");
  await userEvent.upload(screen.getByLabelText(en.uploadCsv, { selector: "input" }), csv);
  await userEvent.click(await screen.findByRole("button", { name: en.csvAdd(1) }));
  await click(en.assignSeats(1));
  await userEvent.click(await screen.findByRole("button", { name: "Fix 1 entry" }));
  await click(en.editInvalid("u-7"));
  await userEvent.clear(field(en.editPerson("u-7")));
  await userEvent.type(field(en.editPerson("u-7")), "u-8{Enter}");
  await click(en.assignSeats(1));
  expect(sent(here).at(-1)).toMatchObject({ external_customer_id: "u-8", metadata: { Team: "Sales" } });
});

test("people whom a second try may help come back beside those who were refused, unmarked", async () => {
  const here = await open();
  here.server.disturb(({ method, body }) =>
    method === "POST" && body.includes("bo@") ? { outcome: "request lost" } : undefined,
  );
  await userEvent.type(field(), `bo@acme.dev,${gone},`);
  await click(en.assignSeats(2));
  await userEvent.click(await screen.findByRole("button", { name: en.fixRefused(1) }));
  const people = within(screen.getByRole("list", { name: en.emails }));
  expect(people.getByRole("button", { name: en.editPerson("bo@acme.dev") })).toBeVisible();
  expect(people.getByRole("button", { name: en.editInvalid(gone) })).toBeVisible();
});

test("for what is true of everybody nobody is marked or to be fixed: they can be sent once it has passed", async () => {
  const here = await open();
  const mend = here.server.disturb(({ method }) =>
    method === "POST"
      ? { outcome: Response.json({ error: "NotPermitted", detail: "No." }, { status: 403 }) }
      : undefined,
  );
  await userEvent.type(field(), "bo@acme.dev,");
  await click(en.assignSeats(1));
  await userEvent.click(await screen.findByRole("button", { name: en.back }));
  mend();
  await click(en.assignSeats(1));
  expect(await screen.findByRole("heading", { name: en.assigned(1) })).toBeVisible();
});
