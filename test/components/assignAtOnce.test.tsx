import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AssignSeatDialog, createSeatsClient, en, SeatsProvider } from "../../src/index.ts";
import { createSeatServer } from "../../src/testing/index.ts";

test("a server that sends an invitation instead of claiming at once is told to have sent one", async () => {
  const server = createSeatServer();
  const client = createSeatsClient({
    customerSession: server.session(),
    // Portals of before May 2026 do not heed it.
    fetch: (input, init) => {
      const body = typeof init?.body === "string" ? init.body.replace(',"immediate_claim":true', "") : null;
      return server.fetch(input, { ...init, body });
    },
  });
  render(
    <SeatsProvider client={client}>
      <AssignSeatDialog source={server.source} open onOpenChange={() => {}} allowsClaimAtOnce />
    </SeatsProvider>,
  );
  await userEvent.type(await screen.findByRole("textbox", { name: en.emails }), "bo@acme.dev,");
  await userEvent.click(screen.getByLabelText(new RegExp(`^${en.claimAtOnce}`)));
  await userEvent.click(await screen.findByRole("button", { name: en.assignSeats(1) }));
  expect(await screen.findByText(en.invitationsSent(1))).toBeVisible();
  expect(screen.getByText(en.invited)).toBeVisible();
});
