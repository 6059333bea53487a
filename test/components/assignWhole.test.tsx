import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { en } from "../../src/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: nothing that was typed, pasted or read from a file is dropped on the way to the server without a word.

async function field() {
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const { wrapper: Wrapper, server, source } = setting({ total: 9, seats: [] });
  render(
    <Wrapper>
      <AssignSeatDialogBody source={source} open onOpenChange={onOpenChange} />
    </Wrapper>,
  );
  await screen.findByText(/seats free/);
  const input = screen.getByRole<HTMLInputElement>("textbox", { name: en.emails });
  input.focus();
  return {
    input,
    onOpenChange,
    sent: () =>
      server.requests
        .filter(({ method, path }) => method === "POST" && path.endsWith("/seats"))
        .map(({ body }) => JSON.parse(body) as { email: string; metadata?: object }),
  };
}

const button = (name: string) => screen.getByRole("button", { name });
const chips = () => screen.queryAllByRole("button", { name: /^Edit / }).map(({ textContent }) => textContent);
const upload = (text: string) => {
  const chooser = document.querySelector<HTMLInputElement>("input[type=file]")!;
  return userEvent.upload(chooser, new File([text], "people.csv", { type: "text/csv" }));
};

test.each(["lena@nordal, bo@acme.dev", "Bo Ek bo@acme.dev", "lena@@acme.dev bo@acme.dev"])(
  "of %s, what is no address is marked before anybody is sent anything",
  async (typed) => {
    const { input, sent } = await field();
    fireEvent.change(input, { target: { value: typed } });
    await userEvent.click(button(en.assignSeats(1)));
    expect(chips()).toContain("bo@acme.dev");
    expect(chips().length).toBeGreaterThan(1);
    await waitFor(() =>
      expect(screen.getAllByText(/is not a complete address\. Edit or remove it\./)[0]).toBeVisible(),
    );
    expect(sent()).toEqual([]);
  },
);

test("what is pasted behind a whole address is other people", async () => {
  const { input } = await field();
  await userEvent.type(input, "lena@nordal.example");
  await userEvent.paste("bo@acme.dev, cy@acme.dev");
  expect(chips()).toEqual(["lena@nordal.example", "bo@acme.dev", "cy@acme.dev"]);
});

test("what is pasted behind the beginning of one completes it", async () => {
  const { input } = await field();
  await userEvent.type(input, "lena@");
  await userEvent.paste("nordal.example, bo@acme.dev");
  expect(chips()).toEqual(["lena@nordal.example", "bo@acme.dev"]);
});

test("who was typed before keeps what a file says about them", async () => {
  const { input, sent } = await field();
  await userEvent.type(input, "bo@acme.dev,");
  await upload("email,team\nbo@acme.dev,Ops\ncy@acme.dev,Ops\n");
  await userEvent.click(await screen.findByRole("button", { name: /^Add \d/ }));
  await userEvent.click(await screen.findByRole("button", { name: en.assignSeats(2) }));
  await screen.findByRole("heading", { name: en.assigned(2) });
  expect(sent().map(({ metadata }) => metadata)).toEqual([{ team: "Ops" }, { team: "Ops" }]);
});

test("the merchant's ids stay ids when people from a file come to them", async () => {
  const { input } = await field();
  await userEvent.click(screen.getByText(en.details));
  await userEvent.selectOptions(screen.getByLabelText(en.namedBy), "externalCustomerId");
  await userEvent.type(input, "cust_1,");
  await upload("email\nbo@acme.dev\n");
  await userEvent.click(await screen.findByRole("button", { name: /^Add \d/ }));
  expect(await screen.findByRole("button", { name: en.assignSeats(2) })).not.toHaveAttribute("aria-disabled");
});

test.each([
  [["", "Support"]],
  [
    ["team", "A"],
    ["team", "B"],
  ],
] as const)("details that would be lost are put right first: %j", async (...lines) => {
  const { input, sent } = await field();
  await userEvent.type(input, "bo@acme.dev,");
  await userEvent.click(screen.getByText(en.details));
  for (const [name, value] of lines) {
    await userEvent.click(button(en.addDetail));
    if (name) await userEvent.type(screen.getAllByLabelText(en.detailName).at(-1)!, name);
    await userEvent.type(screen.getAllByLabelText(en.detailValue).at(-1)!, value);
  }
  expect(screen.getByText(en.detailsUnnamed)).toBeVisible();
  expect(button(en.assignSeats(1))).toHaveAttribute("aria-disabled", "true");
  expect(sent()).toEqual([]);
});

// Safari sends the key after the word has ended, and then only its number tells.
const ofInputMethod = [{ isComposing: true }, { keyCode: 229 }];

test.each(ofInputMethod)("the Enter that ends a word of an input method ends no person: %o", async (sign) => {
  const { input } = await field();
  fireEvent.change(input, { target: { value: "れな" } });
  fireEvent.keyDown(input, { key: "Enter", ...sign });
  expect(chips()).toEqual([]);
  fireEvent.keyDown(input, { key: "Enter" });
  expect(chips()).toEqual(["れな"]);
});

test.each(ofInputMethod)("nor does it end the editing of one: %o", async (sign) => {
  const { input } = await field();
  await userEvent.type(input, "bo@acme.dev,");
  await userEvent.click(button(en.editPerson("bo@acme.dev")));
  const editor = screen.getByRole("textbox", { name: en.editPerson("bo@acme.dev") });
  fireEvent.change(editor, { target: { value: "れな" } });
  fireEvent.keyDown(editor, { key: "Enter", ...sign });
  expect(editor).toBeInTheDocument();
  fireEvent.keyDown(editor, { key: "Enter" });
  expect(chips()).toEqual(["れな"]);
});

test.each(ofInputMethod)(
  "the Escape that takes back a word of an input method closes nothing: %o",
  async (sign) => {
    const { input, onOpenChange } = await field();
    fireEvent.change(input, { target: { value: "れな" } });
    fireEvent.keyDown(input, { key: "Escape", ...sign });
    expect(onOpenChange).not.toHaveBeenCalled();
    fireEvent.keyDown(input, { key: "Escape" });
    expect(onOpenChange).toHaveBeenCalledWith(false);
  },
);
