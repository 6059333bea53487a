import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { SeatManager, SeatsProvider } from "../../src/index.ts";
import { de } from "../../src/labels/de.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

test("the details speak the language that the manager was given", async () => {
  const { wrapper: Wrapper, source } = setting({
    seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })],
  });
  render(
    <Wrapper>
      <SeatManager source={source} labels={de} />
    </Wrapper>,
  );
  await userEvent.click(await screen.findByRole("button", { name: de.actionsFor("ana@acme.dev") }));
  await userEvent.click(await screen.findByRole("menuitem", { name: de.showDetails }, { timeout: 9000 }));
  expect(document.querySelector(".ps-details")).toHaveTextContent(de.seatId);
  expect(document.querySelector(".ps-details")).toHaveTextContent(de.createdAt);
});

test("a word that a translation leaves undefined is the English one", async () => {
  const { wrapper: Wrapper, source } = setting({
    seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })],
  });
  render(
    <Wrapper>
      {/* As `{ assign: t.assign }` of a host without `exactOptionalPropertyTypes`. */}
      <SeatManager source={source} labels={{ assign: undefined } as object} />
    </Wrapper>,
  );
  expect(await screen.findByRole("button", { name: "Assign seats" })).toBeVisible();
});

test("a set of labels is read out in its language, single words in that of the page", () => {
  const { wrapper: Wrapper, client, source } = setting({ seats: [] });
  const shown = (labels: Partial<typeof de>) => (
    <Wrapper>
      <SeatsProvider client={client} labels={labels}>
        <SeatManager source={source} />
      </SeatsProvider>
    </Wrapper>
  );
  const { rerender } = render(shown(de));
  expect(document.querySelector(".ps-manager")).toHaveAttribute("lang", "de");
  rerender(shown({ title: "Licences" }));
  expect(document.querySelector(".ps-manager")).not.toHaveAttribute("lang");
});
