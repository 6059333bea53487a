import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { loadActingParts } from "../../src/components/loadActingParts.ts";
import { en, SeatManager } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: whoever closes the dialog of many while they are sent is told what failed, and loses nothing to that.

beforeEach(() => loadActingParts());

const emails = ["ana@acme.dev", "bo@acme.dev"];
const click = async (name: string) => userEvent.click((await screen.findAllByRole("button", { name }))[0]!);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("what failed waits until no other dialog is open, in which somebody types", async () => {
  const seats = emails.map((email) => aSeat({ status: "pending", email, member: null }));
  const { wrapper: Wrapper, source, server } = setting({ total: 5, seats });
  render(
    <Wrapper>
      <SeatManager source={source} />
    </Wrapper>,
  );
  server.disturb(({ method }) => (method === "POST" ? { wayIn: 400, outcome: "request lost" } : undefined));
  for (const email of emails)
    await userEvent.click(await screen.findByRole("checkbox", { name: en.select(email) }));
  await click(en.resendSome(null));
  await screen.findByRole("dialog");
  await userEvent.keyboard("{Escape}");
  await click(en.assign);
  const field = await screen.findByRole("textbox", { name: en.emails });
  await userEvent.type(field, "cy@ac");
  await pause(1500);
  expect(screen.getAllByRole("dialog", { hidden: true })).toHaveLength(1);
  await userEvent.keyboard("me.dev");
  expect(field).toHaveValue("cy@acme.dev");
  await userEvent.keyboard("{Escape}");
  await screen.findByRole("dialog", { name: /^0 invitations sent again, 2 failed$/ });
  await click(en.done);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("what failed while others were asked about is told when they are kept", async () => {
  const seats = [...emails, "cy@acme.dev"].map((email) => aSeat({ status: "pending", email, member: null }));
  const { wrapper: Wrapper, source, server } = setting({ total: 5, seats });
  render(
    <Wrapper>
      <SeatManager source={source} />
    </Wrapper>,
  );
  server.disturb(({ method }) => (method === "DELETE" ? { wayIn: 400, outcome: "request lost" } : undefined));
  for (const email of emails)
    await userEvent.click(await screen.findByRole("checkbox", { name: en.select(email) }));
  await click(en.revokeSome);
  await click(en.revokeMany(2));
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await userEvent.click(await screen.findByRole("checkbox", { name: en.select("cy@acme.dev") }));
  await click(en.revokeSome);
  await screen.findByRole("dialog", { name: en.revokeTitle("cy@acme.dev") });
  await pause(1500);
  await click(en.cancel);
  await screen.findByRole("dialog", { name: /2 failed/ });
  await click(en.done);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});
