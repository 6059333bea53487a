"use client";

import { useEffect, useRef } from "react";
import type { Labels } from "../../labels/Labels.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { Button } from "../../primitives/Button.tsx";
import { useRests } from "../../primitives/useRests.ts";
import { sayAll } from "../words/sayAll.ts";
import type { MissingSeats } from "./useMissingSeats.ts";

export interface AssignCapacityProps {
  /** With whoever is still being typed. */
  readonly people: number;
  /** What is being typed. */
  readonly text: string;
  readonly shortage: MissingSeats;
  readonly labels: Labels;
  /** The person wants the seats to be added, or no longer. */
  readonly onAdding: (adds: boolean) => void;
  /** The seats can only be booked for later: given the number of all. */
  readonly onChangeSeats: (seats: number) => void;
  /** The seats cannot be had here: given how many are missing. */
  readonly onSeatsNeeded: ((count: number) => unknown) | undefined;
}

/** More pips would tell no more. */
const mostPips = 8;

/** May end a line, never begin one. */
const separator = "\u00a0· ";

/** Does it fit? "4 people · 2 seats free · 2 too many", and the way to more seats, where there is one, or back. */
export function AssignCapacity({ people, text, ...way }: AssignCapacityProps) {
  const { shortage, labels } = way;
  const { free, over, missing, isAdding } = shortage;
  const room = labels.people(people) + separator + labels.free(free);
  const beyond = over > 0 && (isAdding ? shortage.sayAdded(labels) : labels.tooMany(over));
  const already = missing > over && !isAdding && labels.tooManyAlready(missing - over);
  const more = already || shortage.sayCharge(labels);
  const words = sayAll([room, beyond, more], separator);

  const announce = useAnnounce();
  const said = useRef([words, people] as const);
  const rests = useRests(text + words);
  // Half an address may be somebody else, so it is said once the typing rests. That somebody has come, the field says:
  // here it matters if they do not fit.
  useEffect(() => {
    const [before, count] = said.current;
    if (!rests || words === before) return;
    said.current = [words, people];
    if (over > 0 || people < count) announce(words);
  });

  const pips = Math.min(people, mostPips);
  const fitting = Math.min(free, over > 0 ? pips - 1 : pips);
  return (
    <div className="ps-capacity" data-state={over > 0 && !isAdding ? "over" : undefined}>
      {pips > 0 && (
        <div className="ps-meter" style={{ "--_seats": pips } as React.CSSProperties} aria-hidden="true">
          {Array.from({ length: pips }, (_, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- pips have no identity but their place
            <span
              key={index}
              className="ps-pip"
              data-status={index < fitting ? "pending" : isAdding ? "added" : "over"}
            />
          ))}
        </div>
      )}
      <p>
        {room}
        {beyond && separator}
        {beyond && <strong>{beyond}</strong>}
        {more && separator + more}
      </p>
      {over > 0 && <WayToMore {...way} />}
    </div>
  );
}

function WayToMore({
  shortage: { missing, wanted, offer, booked, isAdding, isBuying },
  labels,
  onAdding,
  onChangeSeats,
  onSeatsNeeded,
}: Omit<AssignCapacityProps, "people" | "text">) {
  // What is on its way cannot be taken back.
  if (isBuying) return null;
  if (isAdding)
    return (
      <Button
        size="s"
        variant="ghost"
        tone="quiet"
        // It stands where the other button was: the second click of a double click there must not undo the first.
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
