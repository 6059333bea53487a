import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { en } from "../../src/index.ts";
import { Announcer } from "../../src/primitives/Announcer.tsx";
import { openDialogs } from "../../src/primitives/openDialogs.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: whoever closes the dialog while seats are being assigned hears how it has ended, and a failure comes back.

/** Sends to so many, each call a while on its way; closed by Escape as soon as nobody waits. */
async function sentTo(names: readonly string[], fails?: "request lost", wayIn = 200) {
  const { wrapper: Wrapper, server, source } = setting({ total: 20, seats: [] });
  function Host() {
    const [open, setOpen] = useState(true);
    return (
      <Announcer>
        <button type="button" onClick={() => setOpen(true)}>
          again
        </button>
        <AssignSeatDialogBody source={source} open={open} onOpenChange={setOpen} />
      </Announcer>
    );
  }
  render(
    <Wrapper>
      <Host />
    </Wrapper>,
  );
  await screen.findByText(/seats free/);
  server.disturb(({ method }) => {
    if (method !== "POST") return undefined;
    return fails ? { wayIn, outcome: fails } : { wayIn };
  });
  await userEvent.click(screen.getByRole("textbox", { name: en.emails }));
  await userEvent.paste(names.map((name) => `${name}@acme.dev`).join(","));
  await userEvent.click(screen.getByRole("button", { name: en.assignSeats(names.length) }));
  await screen.findByRole("heading", { name: en.assigningTo(names.length) });
  await userEvent.keyboard("{Escape}");
}

const isGone = () => expect(screen.queryByRole("dialog")).toBeNull();
const heard = () => screen.getAllByRole("status").map((it) => it.textContent?.trim());

test("a person who is refused after the dialog was closed opens it again", async () => {
  await sentTo(["ana"], "request lost");
  isGone();
  expect(await screen.findByRole("dialog")).toHaveTextContent(en.manyOver(en.assigned(0), 1, 0));
});

test("a closed dialog does not open again over another one, which has the keys: it waits for its end", async () => {
  await sentTo(["ana"], "request lost");
  const close = openDialogs.open();
  await new Promise((resolve) => setTimeout(resolve, 800));
  isGone();
  act(close);
  expect(await screen.findByRole("dialog")).toHaveTextContent(en.manyOver(en.assigned(0), 1, 0));
});

test("when all are assigned after the dialog was closed, it is said, and the dialog is empty the next time", async () => {
  await sentTo(["ana", "bo"]);
  isGone();
  await waitFor(() => expect(heard()).toContain(en.assigned(2)));
  isGone();
  await userEvent.click(screen.getByRole("button", { name: "again" }));
  expect(screen.getByRole("textbox", { name: en.emails })).toBeVisible();
  expect(screen.queryByText(/ana@acme.dev/)).toBeNull();
});

test("a dialog that was stopped and closed says how many were assigned all the same, and stays closed", async () => {
  await sentTo(["ana", "bo", "cy", "dan", "eva", "fay"]);
  await userEvent.click(await screen.findByRole("button", { name: en.stopAndClose }));
  isGone();
  await waitFor(() => expect(heard()).toContain(en.manyOver(en.assigned(4), 0, 2)));
  isGone();
});

test("a second Escape, on the question about closing, goes on with the run", async () => {
  // Longer than anybody waits here: the question does not go by itself.
  await sentTo(["ana", "bo", "cy", "dan", "eva", "fay"], undefined, 30_000);
  await screen.findByRole("button", { name: en.stopAndClose });
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("button", { name: en.stopAndClose })).toBeNull());
  expect(screen.getByRole("dialog")).toBeVisible();
});
