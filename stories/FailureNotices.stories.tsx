import { useEffect, useRef, useState } from "react";
import { expect, fn, waitFor } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { FailureNotices } from "../src/components/person/FailureNotices.tsx";
import { useLabels } from "../src/components/frame/useLabels.ts";
import { useSeatActions } from "../src/components/person/useSeatActions.ts";
import { personOf, type Seat, type SeatSource, SeatsRoot, useReassignSeat, useSeats } from "../src/index.ts";
import type { SeatServer } from "../src/testing/index.ts";

interface PageProps {
  readonly source: SeatSource;
  /** What is tried, and with whose seat: the beginning of the name. */
  readonly attempts: readonly (readonly ["resend" | "renew" | "reassign", string])[];
  readonly onChanged: (kind: string, seat: Seat) => void;
}

/** A screen with the notices, and one to go to meanwhile. */
function Page({ source, attempts, onChanged }: PageProps) {
  const [isHere, setIsHere] = useState(true);
  return (
    <SeatsRoot>
      <Attempts source={source} attempts={attempts} />
      {isHere && (
        <FailureNotices
          source={source}
          onChanged={onChanged}
          returnFocus={() => document.querySelector<HTMLElement>(".ps-manager > button")}
        />
      )}
      <button
        type="button"
        className="ps-button"
        data-variant="secondary"
        onClick={() => setIsHere((was) => !was)}
      >
        {isHere ? "Leave" : "Come back"}
      </button>
    </SeatsRoot>
  );
}

/** Tries it once there is a list. */
function Attempts({ source, attempts }: Omit<PageProps, "onChanged">) {
  const { data } = useSeats(source);
  const { send } = useSeatActions(source, useLabels(), undefined);
  const { mutate: reassign } = useReassignSeat(source);
  const isTried = useRef(false);
  useEffect(() => {
    if (!data || isTried.current) return;
    isTried.current = true;
    for (const [kind, person] of attempts) {
      const seat = data.seats.find((it) => personOf(it).title?.startsWith(person))!;
      if (kind === "reassign") reassign({ seat, recipient: { email: "lena.fischer@nordal.example" } });
      else void send({ kind, seat });
    }
  });
  return null;
}

/** It takes five calls to get there. */
const slowly = { timeout: 5_000 };

const attempts = (...them: PageProps["attempts"]) => ({ attempts: them });

const meta = preview.meta({
  title: "FailureNotices",
  component: Page,
  args: { source: { subscriptionId: "" }, ...attempts(["renew", "Tomás"]), onChanged: fn() },
  // Every POST fails on its way, until the story mends it.
  beforeEach: ({ loaded }) => {
    const server = loaded["server"] as SeatServer;
    loaded["mend"] = server.disturb(({ method }) =>
      method === "POST" ? { outcome: "request lost" } : undefined,
    );
  },
  render: (args, { loaded }) => <Page {...args} source={loaded["server"].source} />,
});

/** Half a renewal: the seat is free, the person is not invited, and one click finishes it, wherever one has been. */
export const HalfRenewed = meta.story({
  play: async ({ canvas, userEvent, loaded, args }) => {
    const title = "Tomás Echeverría was not invited again";
    await expect(await canvas.findByText(title, {}, slowly)).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Leave" }));
    await expect(canvas.queryByText(title)).toBeNull();
    await userEvent.click(canvas.getByRole("button", { name: "Come back" }));
    await expect(await canvas.findByText(title)).toBeVisible();
    loaded["mend"]();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(canvas.queryByText(title)).toBeNull(), slowly);
    await expect(args.onChanged).toHaveBeenCalledOnce();
    await expect(canvas.getByRole("button", { name: "Leave" })).toHaveFocus();
    await expect(canvas.getByRole("status")).toHaveTextContent("Tomás Echeverría is invited again");
  },
});

/** Everything that a list may have to tell, each for one person. */
export const Several = meta.story({
  args: attempts(["renew", "Tomás"], ["resend", "procurement"], ["reassign", "Anneli"]),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole("alert")).toHaveLength(3), slowly);
    await expect(
      canvas.getByText("Anneli Virtanen’s seat is free: lena.fischer@nordal.example was not invited"),
    ).toBeVisible();
  },
});

/** While it is tried again, the notice stays and says so. */
export const TryingAgain = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const button = await canvas.findByRole("button", { name: "Try again" }, slowly);
    (loaded["server"] as SeatServer).disturb(() => ({ wayIn: 1_000_000 }));
    const told = canvas.getByRole("alert").textContent;
    await userEvent.click(button);
    await canvas.findByRole("button", { name: "Sending" });
    // Or the old failure would be heard as a new one.
    await expect(canvas.getByRole("alert").textContent).toBe(told);
    await expect(canvas.queryByRole("button", { name: "Dismiss" })).toBeNull();
  },
});

/** A notice that was read is gone. */
export const Dismissed = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Dismiss" }, slowly));
    await waitFor(() => expect(canvas.queryByRole("alert")).toBeNull());
    await expect(canvas.getByRole("button", { name: "Leave" })).toHaveFocus();
  },
});
