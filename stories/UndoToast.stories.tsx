import { useEffect, useRef } from "react";
import { expect, fn, waitFor, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { FailureNotices } from "../src/components/person/FailureNotices.tsx";
import { UndoToast } from "../src/components/list/UndoToast.tsx";
import { useLabels } from "../src/components/frame/useLabels.ts";
import { useSeatActions } from "../src/components/person/useSeatActions.ts";
import { useDeferredRevoke } from "../src/hooks/waiting/useDeferredRevoke.ts";
import { personOf, type Seat, type SeatSource, SeatsRoot, useSeats } from "../src/index.ts";
import type { SeatServer } from "../src/testing/index.ts";

interface PageProps {
  readonly source: SeatSource;
  /** Who is in the list: the beginnings of their names. */
  readonly people: readonly string[];
  readonly onChanged: (kind: string, seat: Seat) => void;
}

/** A plain list around the toast: a button for each person, struck while their revocation waits. */
function Page({ source, people, onChanged }: PageProps) {
  return (
    <SeatsRoot>
      <List source={source} people={people} onChanged={onChanged} />
    </SeatsRoot>
  );
}

function List({ source, people, onChanged }: PageProps) {
  const list = useRef<HTMLUListElement>(null);
  const { data } = useSeats(source);
  const deferred = useDeferredRevoke(source);
  const { waiting } = deferred;
  const latest = useRef(deferred);
  useEffect(() => {
    latest.current = deferred;
  });
  // What waits outlives this story, and would be sent to the server of the next one.
  useEffect(() => () => latest.current.waiting.forEach(({ seat }) => latest.current.undo(seat)), []);
  const { revokeLater } = useSeatActions(source, useLabels(), onChanged);
  const buttonOf = ({ id }: Seat) => list.current?.querySelector<HTMLElement>(`[data-seat="${id}"]`) ?? null;
  const shown = people.flatMap(
    (person) => data?.seats.find((seat) => personOf(seat).title?.startsWith(person)) ?? [],
  );
  return (
    <>
      <FailureNotices source={source} onChanged={onChanged} returnFocus={buttonOf} />
      <ul ref={list} style={{ display: "grid", gap: 12, justifyItems: "start" }}>
        {shown.map((seat) => {
          const isWaiting = waiting.some((it) => it.seat.id === seat.id);
          const title = personOf(seat).title;
          return (
            <li key={seat.id}>
              <button
                type="button"
                className="ps-button"
                data-variant="secondary"
                data-seat={seat.id}
                onClick={() => revokeLater(seat)}
              >
                {isWaiting ? <s>{title}</s> : title}
              </button>
            </li>
          );
        })}
      </ul>
      <UndoToast source={source} box={list} isLeading returnFocus={buttonOf} />
    </>
  );
}

const meta = preview.meta({
  title: "UndoToast",
  component: Page,
  args: { source: { subscriptionId: "" }, people: ["Anneli", "Desmond", "Jun-ho"], onChanged: fn() },
  render: (args, { loaded }) => <Page {...args} source={loaded["server"].source} />,
});

const toast = () => document.querySelector<HTMLElement>(".ps-toast");
const sent = (server: SeatServer) => server.requests.filter(({ method }) => method === "DELETE").length;

/** Nothing has been sent yet: the name is struck, and the line is the time left. It is said aloud once, with the key. */
export const Waiting = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Anneli Virtanen" }));
    await waitFor(() => expect(toast()).toHaveTextContent("Anneli Virtanen’s seat will be revoked"));
    await expect(canvas.getByRole("status")).toHaveTextContent(
      /^Anneli Virtanen’s seat will be revoked\. Undo with (Control|Command) Z\.\s?$/,
    );
    await expect(sent(loaded["server"])).toBe(0);
  },
});

/** Taken back: nothing was sent, and the focus is where the person came from. */
export const Undone = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const button = await canvas.findByRole("button", { name: "Anneli Virtanen" });
    await userEvent.click(button);
    await userEvent.click(await canvas.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(toast()).toBeNull());
    await waitFor(() => expect(button).toHaveFocus());
    await expect(canvas.getByRole("status")).toHaveTextContent("Anneli Virtanen keeps the seat");
    await expect(sent(loaded["server"])).toBe(0);
  },
});

/** The key that takes back everywhere else does so here, from wherever the focus is. */
export const UndoneByKey = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const button = await canvas.findByRole("button", { name: "Anneli Virtanen" });
    button.focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(toast()).not.toBeNull());
    await userEvent.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(toast()).toBeNull());
    await expect(button).toHaveFocus();
    await expect(sent(loaded["server"])).toBe(0);
  },
});

/** Several at once: one toast counts them, and takes back all that it counts. */
export const Several = meta.story({
  play: async ({ canvas, userEvent }) => {
    for (const name of ["Anneli Virtanen", "Desmond Achterberg", "Jun-ho Baek"])
      await userEvent.click(await canvas.findByRole("button", { name }));
    await waitFor(() => expect(toast()).toHaveTextContent("3 seats will be revoked"));
  },
});

export const SeveralUndone = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    for (const name of ["Anneli Virtanen", "Desmond Achterberg", "Jun-ho Baek"])
      await userEvent.click(await canvas.findByRole("button", { name }));
    await userEvent.click(await canvas.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(toast()).toBeNull());
    await expect(canvas.getByRole("status")).toHaveTextContent("3 seats stay as they are");
    await expect(sent(loaded["server"])).toBe(0);
  },
});

/** While the pointer or the focus is on it, time stands; six seconds count only without them. */
export const Held = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Anneli Virtanen" }));
    const undo = await canvas.findByRole("button", { name: "Undo" });
    undo.focus();
    await waitFor(() => expect(toast()).toHaveAttribute("data-held"));
    await new Promise((resolve) => setTimeout(resolve, 6_500));
    await expect(toast()).toHaveTextContent("Anneli Virtanen’s seat will be revoked");
    await expect(sent(loaded["server"])).toBe(0);
    undo.blur();
    await waitFor(() => expect(toast()).not.toHaveAttribute("data-held"));
  },
});

/** After six seconds it is sent, once, and the host is told when the server has agreed. */
export const Sent = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Anneli Virtanen" }));
    await waitFor(() => expect(args.onChanged).toHaveBeenCalledOnce(), { timeout: 10_000 });
    await expect(toast()).toBeNull();
    await expect(sent(loaded["server"])).toBe(1);
    await expect(canvas.getByRole("status")).toHaveTextContent("Anneli Virtanen’s seat is revoked");
  },
});

/** Refused: the name is whole again, and the notice says why, with the way to try it once more. */
export const Refused = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Anneli Virtanen" }));
    (loaded["server"] as SeatServer).goOffline();
    const notice = within(await canvas.findByRole("alert", {}, { timeout: 10_000 }));
    await expect(notice.getByText("Anneli Virtanen’s seat was not revoked")).toBeVisible();
    await expect(notice.getByText(/did not answer\. Nothing was revoked\.$/)).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Try again" })).toBeVisible();
    await expect(toast()).toBeNull();
  },
});
