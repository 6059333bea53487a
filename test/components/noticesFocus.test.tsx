import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { en, SeatManager, seatsQuery, type SeatsList } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: when the last notice goes, the focus goes on to the list, and never stays on an empty box.

const claimed = aSeat({ status: "claimed", email: "ana@acme.dev", member: null });

async function shownManager() {
  const here = setting({ total: 5, seats: [claimed] });
  const { wrapper: Wrapper, client, source, queryClient } = here;
  render(
    <Wrapper>
      <SeatManager source={source} />
    </Wrapper>,
  );
  const dismiss = await screen.findByRole("button", { name: en.dismiss });
  const list = seatsQuery(client, source).queryKey;
  const change = (to: (known: SeatsList) => SeatsList) =>
    act(() => void queryClient.setQueryData(list, (known) => known && to(known)));
  return { ...here, dismiss, change };
}

const menu = () => screen.getByRole("button", { name: en.actionsFor("ana@acme.dev") });

test("a notice that is dismissed leaves the focus to the list", async () => {
  const { dismiss } = await shownManager();
  await userEvent.click(dismiss);
  await waitFor(() => expect(menu()).toHaveFocus());
});

test("a notice that is not true any more leaves the focus to the list, though no number has changed", async () => {
  const { dismiss, client, change } = await shownManager();
  const { email } = await client.getPortalUser();
  act(() => dismiss.closest<HTMLElement>(".ps-notices")?.focus());
  change((known) => ({
    ...known,
    seats: known.seats.map((seat) => ({ ...seat, email, customer_email: email })),
  }));
  await waitFor(() => expect(screen.getByRole("button", { name: en.actionsFor(email) })).toHaveFocus());
});
