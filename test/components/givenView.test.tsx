import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { SeatTable, type SeatView } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: whatever a host keeps of a view, in a link say, there is a list, and it is what the controls say.

const team = ["ana@acme.dev", "bo@acme.dev", "cleo@acme.dev"];
const seats = team.map((email) => aSeat({ status: "claimed", email, member: null }));

const people = () =>
  screen.getAllByRole("row").flatMap((row) =>
    within(row)
      .queryAllByText(/@/)
      .map((it) => it.textContent),
  );

test.each<[string, object]>([
  ["nothing", {}],
  ["fields that are undefined", { search: undefined, status: undefined, sort: undefined }],
  ["a status that no filter has", { status: "revoked" }],
  ["a column that is not there", { sort: { by: "team", direction: "descending" } }],
])("everybody is shown, in the order of the start, where a link holds %s", async (_, view) => {
  const { wrapper: Wrapper, source } = setting({ seats });
  render(
    <Wrapper>
      <SeatTable source={source} view={view} />
    </Wrapper>,
  );
  await screen.findByText("ana@acme.dev");
  expect(people().toSorted()).toEqual(team);
});

test("the search says what the host searches for once its field is left", async () => {
  const { wrapper: Wrapper, source } = setting({ seats });
  function Page() {
    const [search, setSearch] = useState("");
    const keep = (view: SeatView) => setSearch(view.search.toLowerCase().slice(0, 3));
    return <SeatTable source={source} view={{ search }} onViewChange={keep} />;
  }
  render(
    <Wrapper>
      <Page />
    </Wrapper>,
  );
  const field = await screen.findByRole("searchbox");
  await userEvent.type(field, "ANA@ACME");
  await userEvent.tab();
  expect(field).toHaveValue("ana");
  expect(people()).toEqual(["ana@acme.dev"]);
});

test("a head that is pressed a third time leads back to the order of the start", async () => {
  const { wrapper: Wrapper, source } = setting({ seats });
  render(
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>,
  );
  const head = await screen.findByRole("columnheader", { name: "Member" });
  const press = () => userEvent.click(within(head).getByRole("button"));
  const sorts: (string | null)[] = [];
  for (let times = 0; times < 3; times += 1) {
    await press();
    sorts.push(head.getAttribute("aria-sort"));
  }
  expect(sorts).toEqual(["ascending", "descending", "none"]);
  expect(screen.getByRole("columnheader", { name: "Status" })).toHaveAttribute("aria-sort", "ascending");
});

test("a list of nothing but a status that only a later server knows is no empty list", async () => {
  const { wrapper: Wrapper, source } = setting({
    total: 3,
    seats: [{ ...aSeat({ email: "ana@acme.dev" }), status: "suspended" }],
  });
  render(
    <Wrapper>
      <SeatTable source={source} />
    </Wrapper>,
  );
  await screen.findByText("ana@acme.dev");
  expect(screen.getByRole("button", { name: "All 1" })).toBeVisible();
  await waitFor(() => expect(screen.queryByText("No seats assigned yet")).toBeNull());
});
