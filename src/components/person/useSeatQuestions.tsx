"use client";

import { useRef, useState } from "react";
import type { Seat } from "../../api/Seat.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import type { Labels } from "../../labels/Labels.ts";
import { seatKey } from "../../model/seatKey.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import { ReassignSeatDialogBody } from "./ReassignSeatDialogBody.tsx";
import { RevokeSeatDialogBody } from "./RevokeSeatDialogBody.tsx";

/** A dialog about one seat. */
interface Question {
  readonly kind: "revoke" | "reassign";
  readonly seat: ShownSeat;
  readonly open: boolean;
  /** Where the focus goes afterwards, given the seat as it is then. */
  readonly returnFocus: (seat: Seat) => HTMLElement | null;
}

/**
 * The dialogs about single seats. A closed one stays mounted while what it has sent is on its way, since nobody else
 * hears of it, and while something is typed into it. To be used above whatever may be unmounted.
 */
export function useSeatQuestions(
  source: SeatSource,
  labels: Partial<Labels> | undefined,
  onRevoked: ((seat: Seat) => void) | undefined,
  onReassigned?: (seat: Seat) => void,
) {
  const [asked, setAsked] = useState<Readonly<Record<string, Question>>>({});
  const givenTo = useRef(new WeakMap<Seat, Seat>());
  const put = (it: Question) => {
    // By person, too: the next one on the same seat is asked about in a new dialog.
    setAsked((all) => ({ ...all, [`${it.kind} ${seatKey(it.seat)}`]: it }));
  };
  return {
    ask: (seat: ShownSeat, returnFocus: Question["returnFocus"], kind: Question["kind"] = "revoke") =>
      put({ kind, seat, open: true, returnFocus }),
    isAsked: (seat: Seat) => Object.values(asked).some((it) => it.open && it.seat.id === seat.id),
    questions: Object.entries(asked).map(([name, it]) => {
      const dialog = {
        source,
        seat: it.seat,
        open: it.open,
        onOpenChange: (open: boolean) => put({ ...it, open }),
        onSettled: () =>
          setAsked((all) => {
            const others = { ...all };
            delete others[name];
            return others;
          }),
        onRevoked,
        labels,
        returnFocus: () => it.returnFocus(givenTo.current.get(it.seat) ?? it.seat),
      };
      return it.kind === "revoke" ? (
        <RevokeSeatDialogBody key={name} {...dialog} />
      ) : (
        <ReassignSeatDialogBody
          key={name}
          {...dialog}
          onReassigned={(given) => {
            givenTo.current.set(it.seat, given);
            onReassigned?.(given);
          }}
        />
      );
    }),
  };
}
