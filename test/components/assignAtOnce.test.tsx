import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect } from "react";
import { expect, test } from "vitest";
import { AssignSeatDialog, createSeatsClient, en, SeatsProvider, useAssignSeats } from "../../src/index.ts";
import { createSeatServer } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

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

test("whoever is typed beside somebody who was to claim at once is invited, where the host offers no choice", async () => {
  const { wrapper: Wrapper, source, server } = setting({ total: 5, seats: [] });
  const run: { current?: ReturnType<typeof useAssignSeats> } = {};
  function Host() {
    const now = useAssignSeats(source);
    useEffect(() => void (run.current = now));
    return null;
  }
  const page = (open: boolean) => (
    <Wrapper>
      <Host />
      <AssignSeatDialog source={source} open={open} onOpenChange={() => {}} />
    </Wrapper>
  );
  const mend = server.disturb(({ method }) => (method === "POST" ? { outcome: "request lost" } : undefined));
  const { rerender } = render(page(false));
  act(() => run.current?.start([{ email: "dan@acme.dev", immediateClaim: true }]));
  await waitFor(() => expect(run.current?.phase).toBe("finished"));
  mend();
  rerender(page(true));
  await userEvent.click(await screen.findByRole("button", { name: en.done }));
  rerender(page(false));
  rerender(page(true));
  await userEvent.type(await screen.findByRole("textbox", { name: en.emails }), "eve@acme.dev,");
  await userEvent.click(await screen.findByRole("button", { name: en.assignSeats(2) }));
  await waitFor(() => expect(server.seats()).toHaveLength(2));
  expect(server.seats().map(({ status }) => status)).toEqual(["pending", "pending"]);
});
