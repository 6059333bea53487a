import type { Labels } from "../../labels/Labels.ts";
import { Button } from "../../primitives/Button.tsx";
import type { MissingSeats } from "./useMissingSeats.ts";

export interface AddMissingButtonProps {
  readonly shortage: MissingSeats;
  readonly labels: Labels;
  /** The seats are to be added, or no longer. */
  readonly onAdding: (adds: boolean) => void;
  /** The seats can only be booked for later: the number of all. */
  readonly onChangeSeats: (seats: number) => void;
  /** They cannot be had here: how many are missing. */
  readonly onSeatsNeeded: ((count: number) => unknown) | undefined;
}

/** The way to the seats that are missing, and back. */
export function AddMissingButton({
  shortage: { missing, wanted, offer, booked, isAdding, isBuying },
  labels,
  onAdding,
  onChangeSeats,
  onSeatsNeeded,
}: AddMissingButtonProps) {
  // What is on its way cannot be taken back.
  if (isBuying) return null;
  if (isAdding)
    return (
      <Button
        size="s"
        variant="ghost"
        tone="quiet"
        // It stands where the other one was: a double click there does not mean both.
        onClick={({ detail }) => detail > 1 || onAdding(false)}
      >
        {labels.undoAdding}
      </Button>
    );
  // Nothing more can be done than to wait for what is booked.
  if ((offer === "later" && booked) || (offer === null && !onSeatsNeeded)) return null;
  return (
    <Button
      size="s"
      onClick={() => {
        if (offer === null) return void onSeatsNeeded?.(missing);
        if (offer === "later") return onChangeSeats(wanted);
        onAdding(true);
      }}
    >
      {labels.addSeats(missing)}
    </Button>
  );
}
