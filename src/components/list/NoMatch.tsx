"use client";

import type { Labels } from "../../labels/Labels.ts";
import type { SeatView } from "../../model/view/SeatView.ts";
import { Button } from "../../primitives/Button.tsx";
import { Panel } from "../../primitives/Panel.tsx";
import { useLabels } from "../frame/useLabels.ts";

export interface NoMatchProps {
  readonly view: SeatView;
  /** All seats that were looked through. */
  readonly total: number;
  readonly labels: Partial<Labels> | undefined;
  readonly onChange: (part: Partial<SeatView>) => void;
}

/** Shown in place of the rows when nobody matches the view: what was looked for, and the way back. */
export function NoMatch({ view: { search, status }, total, labels: own, onChange }: NoMatchProps) {
  const labels = useLabels(own);
  const isSearch = search.trim() !== "";
  return (
    <Panel
      mark="search"
      title={isSearch ? labels.noMatchTitle(search.trim()) : labels.noneSoTitle}
      actions={
        <>
          {isSearch && <Button onClick={() => onChange({ search: "" })}>{labels.clearSearch}</Button>}
          {status !== "all" && <Button onClick={() => onChange({ status: "all" })}>{labels.showAll}</Button>}
        </>
      }
    >
      {isSearch ? labels.noMatchNote(total) : labels.noneSoNote}
    </Panel>
  );
}
