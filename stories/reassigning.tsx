import { useState } from "react";
import type { within } from "storybook/test";
import { personOf, ReassignSeatDialog, useSeats, type ShownSeat } from "../src/index.ts";
import type { SeatServer } from "../src/testing/index.ts";

interface ReassignProps extends Omit<React.ComponentProps<typeof ReassignSeatDialog>, "seat"> {
  /** Whose seat: the beginning of the name. */
  readonly person: string;
}

/** The dialog for the seat of a person in the list, opened by a button of the page. */
export function Reassign({ person, open: opened, onOpenChange, ...props }: ReassignProps) {
  const { data } = useSeats(props.source);
  const [open, setOpen] = useState(opened);
  const [seat, setSeat] = useState<ShownSeat>();
  const found = data?.seats.find((it) => personOf(it).title?.startsWith(person));
  // Held on to: the row is the new person's from the click on.
  if (!seat && found) setSeat(found);
  if (!seat) return null;
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <ReassignSeatDialog
        {...props}
        seat={seat}
        open={open}
        onOpenChange={(value) => {
          setOpen(value);
          onOpenChange(value);
        }}
      />
    </>
  );
}

type Canvas = ReturnType<typeof within>;

export const fieldIn = (canvas: Canvas) => canvas.findByRole("textbox", { name: "Email of the new person" });
export const lena = "lena.hartwig@nordal.example";

/** The invitation cannot get through; the revocation before it can. */
export const loseInvitations = (server: SeatServer) =>
  server.disturb(({ method }) => (method === "POST" ? { outcome: "request lost" } : undefined));
