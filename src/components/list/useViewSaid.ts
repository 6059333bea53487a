"use client";

import { useEffect, useRef } from "react";
import { useCurrent } from "../../hooks/useCurrent.ts";
import type { Labels } from "../../labels/Labels.ts";
import type { SeatView } from "../../model/view/SeatView.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import type { BuiltInColumn, SeatColumns } from "../SeatColumn.ts";
import { ownColumn } from "./ownColumn.ts";

/** Milliseconds after the last change of the view. */
const rest = 500;

export interface ViewSaid {
  readonly view: SeatView;
  /** How many rows it shows. */
  readonly count: number;
  /** Nobody is shown, though there are some. */
  readonly isNobody: boolean;
  readonly columns: SeatColumns | undefined;
  readonly labels: Labels;
}

/** Announces what a changed view shows, once the person has come to rest, and when nobody is left in it. */
export function useViewSaid({ view, count, isNobody, columns, labels }: ViewSaid): void {
  const announce = useAnnounce();
  const search = view.search.trim();
  const asked = [search, view.status, view.showRevoked, isNobody].join();
  const sort = `${view.sort.by} ${view.sort.direction}`;
  const said = useRef({ asked: [search, view.status, view.showRevoked, false].join(), sort });

  const by: string | undefined =
    ownColumn(columns, view.sort.by)?.label ?? labels[view.sort.by as BuiltInColumn];
  const shown = isNobody
    ? search === ""
      ? labels.noneSoTitle
      : labels.noMatchTitle(search)
    : labels.seatsShown(count);
  // By a column that is gone nothing is sorted, so only what is shown is said.
  const sorted = by ? labels.sortedBy(by, view.sort.direction === "ascending") : shown;

  const latest = useCurrent({ shown, sorted });
  useEffect(() => {
    if (said.current.asked === asked && said.current.sort === sort) return;
    const timer = setTimeout(() => {
      announce(said.current.asked === asked ? latest.current.sorted : latest.current.shown);
      said.current = { asked, sort };
    }, rest);
    return () => clearTimeout(timer);
  }, [asked, sort, announce, latest]);
}
