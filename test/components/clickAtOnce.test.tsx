import { startTransition, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSeatsClient, en, SeatsProvider, SeatTable, type SeatView } from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";

// The promise: a click that has waited while the page was drawn acts on what is shown by then, and not on what was
// there before. A host's change of view is drawn without `act`, as on a page: effects come after the paint.

const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean | undefined };
const before = environment.IS_REACT_ACT_ENVIRONMENT;
beforeEach(() => void (environment.IS_REACT_ACT_ENVIRONMENT = false));
afterEach(() => void (environment.IS_REACT_ACT_ENVIRONMENT = before));

const people = ["ana", "bo", "cleo"].map((name, nth) =>
  aSeat({ status: nth === 0 ? "pending" : "claimed", email: `${name}@acme.dev`, member: null }),
);

/** Lets the host show those who have claimed, and does this in the moment in which they are shown. */
async function shownAndThen(act: (page: HTMLElement) => void, change: (set: () => void) => void) {
  const server = createSeatServer({ total: 5, seats: people });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const told = vi.fn<(view: SeatView) => void>();
  const host: { setView?: (view: Partial<SeatView>) => void } = {};
  function Host() {
    const [view, setView] = useState<Partial<SeatView>>({});
    useEffect(() => void Object.assign(host, { setView }), []);
    return <SeatTable source={server.source} view={view} onViewChange={told} />;
  }
  const page = document.createElement("div");
  document.body.append(page);
  const root = createRoot(page);
  root.render(
    <SeatsProvider client={client}>
      <Host />
    </SeatsProvider>,
  );
  const rows = () => page.querySelectorAll(".ps-row[data-key]").length;
  await vi.waitFor(() => expect(rows()).toBe(3));
  // What comes in idle moments has come.
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const done = new Promise<void>((resolve) => {
    const changes = new MutationObserver(() => {
      changes.disconnect();
      act(page);
      resolve();
    });
    changes.observe(page, { subtree: true, attributes: true, childList: true });
  });
  change(() => host.setView?.({ status: "claimed" }));
  await done;
  await vi.waitFor(() => expect(rows()).toBe(2));
  const leave = () => {
    root.unmount();
    page.remove();
  };
  return { page, told, leave };
}

const ways = { "at once": (set: () => void) => set(), "in a transition": startTransition };

test.each(Object.entries(ways))("a sort builds on the view that is shown, changed %s", async (_, change) => {
  const { told, leave } = await shownAndThen((page) => {
    const heads = [...page.querySelectorAll<HTMLElement>(".ps-sort")];
    heads.find(({ textContent }) => textContent === en.member)?.click();
  }, change);
  const sort = { by: "member", direction: "ascending" };
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ status: "claimed", sort }));
  leave();
});

test.each(Object.entries(ways))(
  "all are selected who are shown, and nobody else, changed %s",
  async (_, change) => {
    const { page, leave } = await shownAndThen(
      (shown) => shown.querySelector<HTMLElement>(".ps-row-head input")?.click(),
      change,
    );
    await vi.waitFor(() =>
      expect(page.querySelector(".ps-row-bulk strong")?.textContent).toBe(en.selectedCount(2)),
    );
    leave();
  },
);
