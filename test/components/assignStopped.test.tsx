import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { en } from "../../src/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: who stops while seats are being assigned is told the truth about it, and once.

const names = ["ana", "bo", "cy", "dan", "eva", "fay", "gil", "hal"];

/** Sends to eight; the first four are on their way. */
async function running() {
  const here = setting({ total: 20, seats: [] });
  const { wrapper: Wrapper, server, source } = here;
  render(
    <Wrapper>
      <AssignSeatDialogBody source={source} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  await screen.findByText(/seats free/);
  server.disturb(({ method, body }) =>
    method === "POST" ? { wayIn: body.includes("ana") ? 300 : 900 } : undefined,
  );
  await userEvent.click(screen.getByRole("textbox", { name: en.emails }));
  await userEvent.paste(names.map((name) => `${name}@acme.dev`).join(","));
  await userEvent.click(screen.getByRole("button", { name: en.assignSeats(8) }));
  await screen.findByRole("heading", { name: en.assigningTo(8) });
  return here;
}

test("people who were never sent have not failed", async () => {
  await running();
  await userEvent.click(screen.getByRole("button", { name: en.stop }));
  expect(await screen.findByRole("heading", { name: "4 seats assigned, 4 stopped" })).toBeVisible();
});

test("the question before a run is stopped keeps its words while the run goes on below", async () => {
  await running();
  await userEvent.keyboard("{Escape}");
  const asked = await screen.findByRole("alert");
  expect(asked).toHaveTextContent(en.closeNote);
  // Somebody who waited has been sent meanwhile.
  await waitFor(() => expect(screen.getAllByText(en.waiting)).toHaveLength(3));
  expect(asked).toHaveTextContent(en.closeNote);
  await waitFor(() => expect(asked).not.toBeInTheDocument());
  expect(screen.getByRole("heading", { name: en.assigningTo(8) })).toBeVisible();
});
