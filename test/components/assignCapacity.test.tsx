import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AssignCapacity } from "../../src/components/assign/AssignCapacity.tsx";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import type { MissingSeats } from "../../src/components/assign/useMissingSeats.ts";
import { en } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

/** Of seats that cannot be had here. */
const short: Omit<MissingSeats, "free" | "over" | "missing"> = {
  wanted: 0,
  offer: null,
  booked: null,
  isAdding: false,
  isBuying: false,
  isPricing: false,
  sayAdded: () => "",
  sayMissing: () => "",
};
const rest = { labels: en, onAdding: () => {}, onChangeSeats: () => {}, onSeatsNeeded: undefined };

test("no line of how many people fit begins with a separator", () => {
  render(<AssignCapacity people={4} shortage={{ ...short, free: 2, over: 2, missing: 2 }} {...rest} />);
  const words = screen.getByRole("status").textContent;
  // Where it may break, it breaks after the dot.
  expect(words.split(" ")).not.toContainEqual(expect.stringMatching(/^·/));
  expect(words.replaceAll("\u00a0", " ")).toBe("4 people · 2 seats free · 2 too many");
});

test("where more are assigned than paid for, the sum adds up", () => {
  render(<AssignCapacity people={1} shortage={{ ...short, free: 0, over: 1, missing: 3 }} {...rest} />);
  const words = screen.getByRole("status").textContent.replaceAll("\u00a0", " ");
  expect(words).toBe("1 person · 0 seats free · 1 too many · 2 too many already");
});

test.each([
  ["locked", { world: "locked" as const }, /^Ask .* for more or fewer seats\. Remove 1 person\.$/],
  [
    "as large as it may be",
    { price: { tiers: [{ min_seats: 1, max_seats: 1, price_per_seat: 1000 }] } },
    /^This plan has at most 1 seat\. Remove 1 person\.$/,
  ],
])("a plan that is %s says why there are no more seats", async (_, options, why) => {
  const seats = [aSeat({ status: "claimed", email: "ana@acme.dev" })];
  const { wrapper: Wrapper, source } = setting({ total: 1, seats, ...options });
  render(
    <Wrapper>
      <AssignSeatDialogBody source={source} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  await userEvent.type(await screen.findByRole("textbox", { name: en.emails }), "bo@acme.dev,");
  const button = screen.getByRole("button", { name: en.assignSeats(1) });
  await waitFor(() => expect(button).toHaveAccessibleDescription(why));
});

test("a booking that is not enough is no moment when they all fit", async () => {
  const seats = ["ana", "bo", "cy"].map((name) => aSeat({ status: "claimed", email: `${name}@acme.dev` }));
  const { wrapper: Wrapper, client, source } = setting({ total: 5, seats, proration: "next_period" });
  await client.updateSeatCount(source.subscriptionId, 3);
  render(
    <Wrapper>
      <AssignSeatDialogBody source={source} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  const field = await screen.findByRole("textbox", { name: en.emails });
  await userEvent.type(field, "dan@acme.dev,eva@acme.dev,fay@acme.dev,");
  const button = screen.getByRole("button", { name: en.assignSeats(3) });
  await waitFor(() =>
    expect(button).toHaveAccessibleDescription(/^New seats would come on .* remove 1 person\.$/),
  );
  expect(screen.getByRole("button", { name: en.addSeats(1) })).toBeVisible();
});
