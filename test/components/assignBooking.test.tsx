import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { en, type Subscription } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

/** A full plan whose seats change with the next period, and two people more who are to have one. */
async function openBooking(onSeatsChanged?: (subscription: Subscription) => void) {
  const seats = [aSeat({ status: "claimed", email: "ana@acme.dev" })];
  const here = setting({ total: 1, seats, proration: "next_period" });
  const { wrapper: Wrapper, source } = here;
  function Page() {
    const [open, setOpen] = useState(true);
    return (
      <AssignSeatDialogBody
        source={source}
        open={open}
        onOpenChange={setOpen}
        onSeatsChanged={onSeatsChanged}
      />
    );
  }
  render(
    <Wrapper>
      <Page />
    </Wrapper>,
  );
  const field = await screen.findByRole("textbox", { name: en.emails });
  await userEvent.type(field, "bo@acme.dev,cy@acme.dev,");
  await userEvent.click(await screen.findByRole("button", { name: en.addSeats(2) }));
  const book = await screen.findByRole("button", { name: /^Add 2 seats on/ });
  return { ...here, book };
}

test("a booking of seats that is refused says so in the dialog where they were booked", async () => {
  const { server, book } = await openBooking();
  server.disturb(({ method }) =>
    method === "PATCH"
      ? { outcome: Response.json({ error: "SubscriptionLocked", detail: "" }, { status: 409 }) }
      : undefined,
  );
  await userEvent.click(book);
  await screen.findByText(en.changeRefusals["SubscriptionLocked"]!, { exact: false });
  expect(screen.getByRole("dialog", { name: en.changeSeats })).toBeVisible();
});

test("who closes both dialogs while seats are booked is told all the same", async () => {
  const onSeatsChanged = vi.fn<(subscription: Subscription) => void>();
  const { server, book } = await openBooking(onSeatsChanged);
  server.disturb(({ method }) => (method === "PATCH" ? { wayIn: 300 } : undefined));
  await userEvent.click(book);
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog", { name: en.changeSeats })).toBeNull());
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(onSeatsChanged).toHaveBeenCalledOnce());
});
