import * as Dialog from "@radix-ui/react-dialog";
import { startTransition, useState, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createSeatsClient, SeatManager, SeatsProvider, type SeatView } from "../../src/index.ts";
import { aSeat, createSeatServer } from "../../src/testing/index.ts";
import "../../src/styles.css";

// The promise: what is typed stands there, however late the host keeps it; and Escape is the search's only once.

let root: Root | undefined;
let listening = new AbortController();
afterEach(() => {
  root?.unmount();
  listening.abort();
  listening = new AbortController();
  document.body.innerHTML = "";
  vi.restoreAllMocks();
});

const search = page.getByRole("searchbox");
const searchbox = () => search.element() as HTMLInputElement;
const rowKeys = () =>
  [...document.querySelectorAll<HTMLElement>(".ps-row[data-key]")].map(({ dataset }) => dataset["key"]);
const rest = (milliseconds = 300) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Without the pointer's way there, which takes longer than a host does. */
const clickAtOnce = (name: string | RegExp) =>
  (page.getByRole("button", { name }).element() as HTMLElement).click();

type Change = () => void;
interface HostProps {
  /** When, and whether, the host keeps what it is told. */
  readonly keep: (change: Change) => void;
  readonly asKept?: (view: SeatView) => Partial<SeatView>;
  readonly children: (props: {
    view: Partial<SeatView>;
    onViewChange: (view: SeatView) => void;
  }) => ReactNode;
}

/** A host that keeps the view, for example in its URL. */
function Host({ keep, asKept = (view) => view, children }: HostProps) {
  const [view, setView] = useState<Partial<SeatView>>({});
  return (
    <>
      {children({ view, onViewChange: (next) => keep(() => setView(asKept(next))) })}
      <button type="button" onClick={() => setView({})}>
        Reset
      </button>
      <output>{JSON.stringify(view)}</output>
    </>
  );
}

function aTeam() {
  const seats = Array.from({ length: 20 }, (_, n) =>
    aSeat({ status: n < 15 ? "claimed" : "pending", email: `person${140 + n}@acme.dev`, member: null }),
  );
  const server = createSeatServer({ total: 30, seats });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  return { client, source: server.source };
}

async function mount(seats: ReactNode) {
  const host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  root.render(seats);
  await expect.element(search).toBeEnabled();
}

async function openPage(host: Omit<HostProps, "children">) {
  const { client, source } = aTeam();
  const told = vi.fn<(view: SeatView) => void>();
  await mount(
    <SeatsProvider client={client}>
      <Host {...host}>
        {({ view, onViewChange }) => (
          <SeatManager
            source={source}
            view={view}
            onViewChange={(next) => {
              told(next);
              onViewChange(next);
            }}
          />
        )}
      </Host>
    </SeatsProvider>,
  );
  return { told };
}

const kept = () => JSON.parse(document.querySelector("output")!.textContent) as Partial<SeatView>;

const late = (change: Change) => void setTimeout(change, 60);
const hosts = [
  { host: "it at once", keep: (change: Change) => change() },
  { host: "it 60 ms late", keep: late },
  { host: "it 300 ms late", keep: (change: Change) => void setTimeout(change, 300) },
  { host: "it in a transition", keep: (change: Change) => startTransition(change) },
];

test.each(hosts)(
  "every letter that is typed stands in the search, with a host that keeps $host",
  async ({ keep }) => {
    await openPage({ keep });
    await userEvent.type(search, "person149@acme");
    expect(searchbox().value).toBe("person149@acme");
    await vi.waitFor(() => expect(rowKeys()).toEqual(["person149@acme.dev"]));
    await rest();
    expect(searchbox().value).toBe("person149@acme");
    expect(kept().search).toBe("person149@acme");
  },
);

test.each(hosts)("the caret stays where it is, with a host that keeps $host", async ({ keep }) => {
  await openPage({ keep });
  await userEvent.type(search, "person@acme");
  await rest(350);
  searchbox().setSelectionRange(6, 6);
  await userEvent.keyboard("149");
  expect([searchbox().value, searchbox().selectionStart]).toEqual(["person149@acme", 9]);
  await rest(350);
  expect([searchbox().value, searchbox().selectionStart]).toEqual(["person149@acme", 9]);
});

test("the same letters, deleted and typed again, do not come back late", async () => {
  await openPage({ keep: (change) => void setTimeout(change, 300) });
  await userEvent.type(search, "pe{Backspace}e{Backspace}e");
  const seen = new Set<string>();
  for (let moment = 0; moment < 60; moment += 1) {
    seen.add(searchbox().value);
    await rest(10);
  }
  expect([...seen]).toEqual(["pe"]);
});

test("a status that is chosen while the letters are on their way loses none, nor do more letters", async () => {
  const { told } = await openPage({ keep: late });
  await userEvent.type(search, "acme");
  clickAtOnce(/^Pending/);
  expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ search: "acme", status: "pending" }));
  await rest(0);
  clickAtOnce("Member");
  await userEvent.type(search, ".d");
  await rest();
  const sort = { by: "member", direction: "ascending" };
  expect(kept()).toEqual({ search: "acme.d", status: "pending", sort, showRevoked: false });
  expect(searchbox().value).toBe("acme.d");
});

test.each(hosts)("a host's own reset clears the search, with a host that keeps $host", async ({ keep }) => {
  await openPage({ keep });
  await userEvent.type(search, "person149");
  await vi.waitFor(() => expect(kept().search).toBe("person149"));
  await userEvent.click(page.getByRole("button", { name: "Reset" }));
  await vi.waitFor(() => expect(searchbox().value).toBe(""));
  await userEvent.type(search, "person15");
  await rest(350);
  expect(kept().search).toBe("person15");
  expect(searchbox().value).toBe("person15");
});

test.each(hosts)("“Clear search” clears the search, with a host that keeps $host", async ({ keep }) => {
  await openPage({ keep });
  await userEvent.type(search, "nobody");
  await userEvent.click(page.getByRole("button", { name: "Clear search" }));
  await vi.waitFor(() => expect(searchbox().value).toBe(""));
  await rest(350);
  expect(searchbox().value).toBe("");
  expect(rowKeys()).toHaveLength(20);
});

test("what a host makes of the letters stands in the search, and what it refuses is not searched", async () => {
  const asKept = ({ search: words }: SeatView) => ({ search: words.toLowerCase().slice(0, 8) });
  await openPage({ keep: (change) => change(), asKept });
  await userEvent.type(search, "PERSON14");
  expect(searchbox().value).toBe("person14");
  await userEvent.keyboard("9");
  await rest();
  expect(rowKeys()).toHaveLength(10);
});

/** A dialog of the host's with the seats in it, which another click opens. */
async function openIn(host: "Radix" | "native" | "listener") {
  const { client, source } = aTeam();
  const closed = vi.fn<() => void>();
  const seats = (
    <SeatsProvider client={client}>
      <SeatManager source={source} />
    </SeatsProvider>
  );
  if (host === "Radix")
    await mount(
      <Dialog.Root open onOpenChange={closed}>
        <Dialog.Portal>
          <Dialog.Content aria-describedby={undefined}>
            <Dialog.Title>Team</Dialog.Title>
            {seats}
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>,
    );
  if (host === "native")
    await mount(
      <dialog ref={(dialog) => void (dialog && !dialog.open && dialog.showModal())} onClose={closed}>
        {seats}
      </dialog>,
    );
  if (host === "listener") {
    await mount(seats);
    const listener = ({ key }: KeyboardEvent) => key === "Escape" && closed();
    document.addEventListener("keydown", listener, { capture: true, signal: listening.signal });
  }
  return closed;
}

test.each(["Radix", "native"] as const)(
  "the first Escape clears the search, and only the second one closes the %s dialog it stands in",
  async (host) => {
    const closed = await openIn(host);
    await userEvent.type(search, "person149");
    await userEvent.keyboard("{Escape}");
    await rest(100);
    expect(closed).not.toHaveBeenCalled();
    expect(searchbox().value).toBe("");
    await expect.element(search).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce());
  },
);

test("nobody else on the page hears the Escape that clears the search, and everybody the next one", async () => {
  const closed = await openIn("listener");
  await userEvent.type(search, "person149");
  await userEvent.keyboard("{Escape}");
  expect(closed).not.toHaveBeenCalled();
  await userEvent.keyboard("{Escape}");
  expect(closed).toHaveBeenCalledOnce();
});

test("with the focus elsewhere, Escape is the host's, whatever stands in the search", async () => {
  const closed = await openIn("Radix");
  await userEvent.type(search, "person149");
  await userEvent.tab();
  await userEvent.keyboard("{Escape}");
  await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce());
  expect(searchbox().value).toBe("person149");
});

test("the search listens to the page's keys only while there is something to clear", async () => {
  const add = vi.spyOn(window, "addEventListener");
  const remove = vi.spyOn(window, "removeEventListener");
  const keysOf = ({ mock }: typeof add | typeof remove) =>
    mock.calls.flatMap(([type, listener]) => (type === "keydown" ? [listener] : []));
  const listeners = () => keysOf(add).filter((listener) => !keysOf(remove).includes(listener)).length;
  await openIn("listener");
  await userEvent.click(search);
  expect(listeners()).toBe(0);
  await userEvent.keyboard("person");
  expect(listeners()).toBe(1);
  await userEvent.tab();
  expect(listeners()).toBe(0);
  await userEvent.tab({ shift: true });
  expect(listeners()).toBe(1);
  root?.unmount();
  expect(listeners()).toBe(0);
});
