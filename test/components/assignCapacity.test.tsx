import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, onTestFinished, test, vi } from "vitest";
import { AssignCapacity } from "../../src/components/assign/AssignCapacity.tsx";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import type { MissingSeats } from "../../src/components/assign/useMissingSeats.ts";
import { AssignSeatDialog, createSeatsClient, en, SeatsProvider } from "../../src/index.ts";
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
  sayCharge: () => "",
  sayMissing: () => "",
};
const rest = { text: "", labels: en, onAdding: () => {}, onChangeSeats: () => {}, onSeatsNeeded: undefined };

test("no line of how many people fit begins with a separator", () => {
  render(<AssignCapacity people={4} shortage={{ ...short, free: 2, over: 2, missing: 2 }} {...rest} />);
  const words = screen.getByText(/free/).textContent;
  // Where it may break, it breaks after the dot.
  expect(words.split(" ")).not.toContainEqual(expect.stringMatching(/^·/));
  expect(words.replaceAll("\u00a0", " ")).toBe("4 people · 2 seats free · 2 too many");
});

test("where more seats are assigned than paid for, the sum of how many people fit adds up", () => {
  render(<AssignCapacity people={1} shortage={{ ...short, free: 0, over: 1, missing: 3 }} {...rest} />);
  const words = screen.getByText(/free/).textContent.replaceAll("\u00a0", " ");
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

test.each([
  ["invoice", en.chargeNote("invoice", true)],
  ["prorate", en.chargeNote("prorate", true)],
] as const)(
  "where the server names no price, it is said when added seats are charged: %s",
  async (proration, note) => {
    const { wrapper: Wrapper, source } = setting({
      total: 1,
      seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })],
      proration,
      paymentMethod: "works",
      changePreview: false,
    });
    render(
      <Wrapper>
        <AssignSeatDialog source={source} open onOpenChange={() => {}} />
      </Wrapper>,
    );
    await userEvent.type(await screen.findByRole("textbox", { name: en.emails }), "bo@acme.dev,");
    await userEvent.click(await screen.findByRole("button", { name: en.addSeats(1) }));
    const words = await screen.findByText(new RegExp(note));
    expect(words.textContent.replaceAll("\u00a0", " ")).toBe(`1 person · 0 seats free · 1 added · ${note}`);
    await waitFor(() =>
      expect(
        screen
          .getAllByRole("status")
          .map(({ textContent }) => textContent)
          .join(),
      ).toContain(note),
    );
  },
);

test.each([
  [
    "a charge that only a later server names",
    "invoice",
    /"proration_behavior":"\w+"/g,
    '"proration_behavior":"later"',
  ],
  ["no tiers to reckon with", "prorate", /"seat_tiers":\{.*?"maximum_seats":[^}]*\}/g, '"seat_tiers":null'],
] as const)(
  "a preview that tells no price is no reason to say nothing of money: %s",
  async (_, proration, part, now) => {
    const here = setting({
      total: 1,
      seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })],
      proration,
      paymentMethod: "works",
    });
    const client = createSeatsClient({
      customerSession: here.server.session(),
      fetch: async (input, init) => {
        const answer = await here.server.fetch(input, init);
        return new Response((await answer.text()).replace(part, now), answer);
      },
    });
    render(
      <SeatsProvider client={client} queryClient={here.queryClient}>
        <AssignSeatDialog source={here.source} open onOpenChange={() => {}} />
      </SeatsProvider>,
    );
    await userEvent.type(await screen.findByRole("textbox", { name: en.emails }), "bo@acme.dev,");
    await userEvent.click(await screen.findByRole("button", { name: en.addSeats(1) }));
    const note = en.chargeNote(proration === "invoice" ? "later" : proration, true);
    expect(await screen.findByText(new RegExp(note))).toBeVisible();
    expect(here.server.requests.some(({ path }) => path.includes("change-preview"))).toBe(true);
  },
);

/** Two seats are free; what is typed comes at a key each 120 ms, and its end is a rest. */
async function twoFree() {
  const seats = [aSeat({ status: "claimed", email: "ana@acme.example" })];
  const { wrapper: Wrapper, source } = setting({ total: 3, seats });
  render(
    <Wrapper>
      <AssignSeatDialog source={source} open onOpenChange={() => {}} />
    </Wrapper>,
  );
  await screen.findByText(/seats free/);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: en.emails });

  let said: string[] = [];
  const before = new Map<Element, string>();
  const listen = () => {
    for (const region of document.querySelectorAll("[role=status], [role=alert]")) {
      const words = region.textContent;
      if (before.has(region) && before.get(region) !== words)
        said.push(words.replaceAll("\u00a0", " ").trim());
      before.set(region, words);
    }
  };
  listen();
  const listener = new MutationObserver(listen);
  listener.observe(document, { subtree: true, childList: true, characterData: true });
  onTestFinished(() => listener.disconnect());

  const heard = async () => {
    await pass(1000);
    const all = said;
    said = [];
    return all;
  };
  return {
    type: async (text: string) => {
      for (const key of text) {
        fireEvent.change(field, { target: { value: field.value + key } });
        await pass(120);
      }
      return heard();
    },
    remove: (person: string) => {
      fireEvent.click(screen.getByRole("button", { name: en.removePerson(person) }));
      return heard();
    },
  };
}

test("half an address is not said to be a person, and who comes in and fits is said once", async () => {
  const { type } = await twoFree();
  expect(await type("ana@acme.example")).toEqual([]);
  expect(await type(",")).toEqual(["1 left out"]);
  expect(await type("bo@acme.example,")).toEqual(["1 person added"]);
  expect(await type("cy@acme.example")).toEqual([]);
  expect(await type(",")).toEqual(["1 person added"]);
});

test("that some are too many is said when the typing rests, and so is that fewer are, or none", async () => {
  const { type, remove } = await twoFree();
  await type("bo@acme.example,cy@acme.example,dan@acme.example,");
  expect(await type("ana@acme.example")).toEqual([]);
  expect(await type(",eva@acme.example,")).toEqual([
    "1 left out",
    "1 person added",
    "4 people · 2 seats free · 2 too many",
  ]);
  expect(await type("fay@acme.example")).toEqual(["5 people · 2 seats free · 3 too many"]);
  expect(await type(",")).toEqual(["1 person added"]);
  await remove("bo@acme.example");
  expect(await remove("cy@acme.example")).toEqual(["3 people · 2 seats free · 1 too many"]);
  expect(await remove("dan@acme.example")).toEqual(["2 people · 2 seats free"]);
});
