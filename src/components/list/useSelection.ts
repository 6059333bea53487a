"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { useCurrent } from "../../hooks/useCurrent.ts";
import { isActive } from "../../model/isActive.ts";
import { seatKey } from "../../model/seatKey.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";

const nobody: ReadonlySet<string> = new Set();

/**
 * Who is selected, by person and not by row: it survives sorting and filtering, and nobody stays selected who has
 * lost the seat, since the row may be someone else's by then.
 */
export function useSelection(
  seats: readonly ShownSeat[],
  rows: readonly ShownSeat[],
  /** Who will be revoked in a moment, by `seatKey`: nothing else can be done with them. */
  waiting: ReadonlySet<string>,
) {
  const [keys, setKeys] = useState(nobody);
  const anchor = useRef<string | null>(null);
  // A click reads the present rows here, so that a row need not be rendered again for each new order.
  const latest = useCurrent(rows);

  const selected = useMemo(() => {
    const isSelected = (seat: ShownSeat) => keys.has(seatKey(seat)) && !waiting.has(seatKey(seat));
    return keys.size === 0 ? [] : seats.filter((seat) => isActive(seat) && isSelected(seat));
  }, [seats, keys, waiting]);
  if (selected.length < keys.size) setKeys(new Set(selected.map(seatKey)));

  /** Selects or leaves out one row; with `isRange` all of them from the one that was last clicked. */
  const toggle = useCallback(
    (key: string, isRange: boolean) => {
      const all = latest.current;
      const at = (wanted: string | null) => all.findIndex((seat) => seatKey(seat) === wanted);
      const ends = [at(anchor.current), at(key)];
      const from = isRange ? Math.min(...ends) : -1;
      const range = from < 0 ? [] : all.slice(from, Math.max(...ends) + 1);
      anchor.current = key;
      setKeys((known) => {
        const next = new Set(known);
        if (range.length > 0) range.filter(isActive).forEach((seat) => next.add(seatKey(seat)));
        else if (!next.delete(key)) next.add(key);
        return next;
      });
    },
    [latest],
  );
  /** Selects exactly these. */
  const set = useCallback(
    (wanted: readonly ShownSeat[]) => setKeys(new Set(wanted.filter(isActive).map(seatKey))),
    [],
  );
  return { keys, selected, toggle, set };
}

export type Selection = ReturnType<typeof useSelection>;
