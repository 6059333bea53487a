"use client";

import type { ReactNode } from "react";
import type { PageLabels } from "../labels/enPage.ts";
import type { SeatCounts } from "../model/countSeats.ts";
import type { SeatView } from "../model/SeatView.ts";
import { Glyph } from "../primitives/Glyph.tsx";
import { Icon } from "../primitives/Icon.tsx";

export interface SeatToolbarProps {
  /** Undefined while they are not known yet. */
  readonly counts: SeatCounts | undefined;
  readonly view: SeatView;
  readonly onChange: (part: Partial<SeatView>) => void;
  readonly labels: PageLabels;
  /** What stands at the end. */
  readonly children?: ReactNode;
}

const statuses = ["all", "claimed", "pending", "expired"] as const satisfies readonly SeatView["status"][];

/** The filter, whose glyphs are the meter's legend, and the search. */
export function SeatToolbar({ counts, view, onChange, labels, children }: SeatToolbarProps) {
  const words: Record<SeatView["status"], string> = {
    all: labels.all,
    claimed: labels.claimed,
    pending: labels.pending,
    expired: labels.expiredShort,
  };
  const numbers = counts && { ...counts, all: counts.assigned };
  return (
    <div className="ps-toolbar">
      <div className="ps-segmented" role="group" aria-label={labels.show}>
        {statuses.map((status) => (
          <button
            key={status}
            type="button"
            className="ps-segment"
            disabled={!counts}
            aria-pressed={view.status === status}
            onClick={() => onChange({ status })}
          >
            {status !== "all" && <Glyph status={status} />}
            {words[status]} {numbers && <span className="ps-count">{labels.number(numbers[status])}</span>}
          </button>
        ))}
      </div>
      <label className="ps-search">
        <Icon name="search" />
        <input
          type="search"
          aria-label={labels.search}
          placeholder={labels.search}
          value={view.search}
          disabled={!counts}
          onChange={(event) => onChange({ search: event.target.value })}
          onKeyDown={(event) => {
            // In a dialog of the host's, the first Escape is the search's and the second one the dialog's.
            if (event.key !== "Escape" || view.search === "") return;
            event.stopPropagation();
            onChange({ search: "" });
          }}
          autoComplete="off"
          data-1p-ignore=""
          data-lpignore="true"
        />
      </label>
      <div className="ps-toolbar-end">{children}</div>
    </div>
  );
}
