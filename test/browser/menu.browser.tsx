import * as Dialog from "@radix-ui/react-dialog";
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createSeatsClient, SeatManager, SeatsProvider } from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";
import "../../src/styles.css";

// The promise: in a dialog of the host's, the first Escape closes what is ours, and only the second one the dialog.

let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  document.body.innerHTML = "";
  vi.restoreAllMocks();
});

const closed = vi.fn<() => void>();
const menu = page.getByRole("menu");
const button = page.getByRole("button", { name: /^Actions for/ });

const hosts: Record<string, (seats: ReactNode) => ReactNode> = {
  "a dialog of Radix": (seats) => (
    <Dialog.Root open onOpenChange={closed}>
      <Dialog.Portal>
        <Dialog.Content aria-describedby={undefined}>
          <Dialog.Title>Team</Dialog.Title>
          {seats}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  ),
  "a native dialog": (seats) => (
    <dialog ref={(dialog) => void (dialog && !dialog.open && dialog.showModal())} onClose={closed}>
      {seats}
    </dialog>
  ),
  "a page that listens itself": (seats) => (
    <div
      ref={() => {
        const onKeyDown = ({ key }: KeyboardEvent) => key === "Escape" && closed();
        document.addEventListener("keydown", onKeyDown, { capture: true });
        return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
      }}
    >
      {seats}
    </div>
  ),
};

async function open(within: (seats: ReactNode) => ReactNode) {
  closed.mockClear();
  const server = createSeatServer({ total: 5, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  root.render(
    within(
      <SeatsProvider client={client}>
        <SeatManager source={server.source} />
      </SeatsProvider>,
    ),
  );
  await expect.element(button).toBeVisible();
}

test.each(Object.keys(hosts))("the first Escape closes the menu and nothing else: in %s", async (host) => {
  await open(hosts[host]!);
  button.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("menuitem").first()).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(menu).not.toBeInTheDocument();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(closed).not.toHaveBeenCalled();
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce());
});

test.each(Object.keys(hosts))(
  "the Escape that closes a dialog of ours closes nothing else: in %s",
  async (host) => {
    await open(hosts[host]!);
    await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
    const field = page.getByRole("textbox");
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(field).not.toBeInTheDocument();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(closed).not.toHaveBeenCalled();
    await expect.element(page.getByRole("button", { name: "Assign seats" })).toHaveFocus();
  },
);

test("while a person in the field is edited, Escape is the editor's, and the dialog stays", async () => {
  await open((seats) => seats);
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  await userEvent.type(page.getByRole("textbox"), "bo@acme.dev ");
  await userEvent.click(page.getByRole("button", { name: "Edit bo@acme.dev" }));
  await userEvent.keyboard("nonsense{Escape}");
  await expect.element(page.getByRole("button", { name: "Edit bo@acme.dev" })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
});

test("the first Escape closes a menu that was opened with the mouse, too, before any item has the focus", async () => {
  await open(hosts["a dialog of Radix"]!);
  await userEvent.click(button);
  await expect.element(menu).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(menu).not.toBeInTheDocument();
  expect(closed).not.toHaveBeenCalled();
});

test("a menu listens to the page's keys only while it is open", async () => {
  const add = vi.spyOn(window, "addEventListener");
  const remove = vi.spyOn(window, "removeEventListener");
  const keysOf = ({ mock }: typeof add | typeof remove) =>
    mock.calls.flatMap(([type, listener]) => (type === "keydown" ? [listener] : []));
  const listeners = () => keysOf(add).filter((listener) => !keysOf(remove).includes(listener)).length;
  await open((seats) => seats);
  expect(listeners()).toBe(0);
  await userEvent.click(button);
  await expect.element(menu).toHaveFocus();
  expect(listeners()).toBe(1);
  await userEvent.keyboard("{Escape}");
  await expect.element(menu).not.toBeInTheDocument();
  expect(listeners()).toBe(0);
});
