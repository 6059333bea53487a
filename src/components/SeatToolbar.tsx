"use client";

import { useState, type ReactNode } from "react";
import type { PageLabels } from "../labels/enPage.ts";
import type { SeatCounts } from "../model/countSeats.ts";
import type { SeatView } from "../model/SeatView.ts";
import { Glyph } from "../primitives/Glyph.tsx";
import { Icon } from "../primitives/Icon.tsx";
import { useEscape } from "../primitives/useEscape.ts";
import { useEcho } from "./useEcho.ts";

export interface SeatToolbarProps {
  /** Undefined while they are not known yet. */
  readonly counts: SeatCounts | undefined;
  readonly all?: number;
  readonly view: SeatView;
  readonly onChange: (part: Partial<SeatView>) => void;
  readonly labels: PageLabels;
  /** What stands at the end. */
  readonly children?: ReactNode;
}

/** Where one line is too short for all of them, it breaks in the middle. */
const statuses = [
  ["all", "claimed"],
  ["pending", "expired"],
] as const satisfies readonly (readonly SeatView["status"][])[];

/** The filter, whose glyphs are the meter's legend, and the search. */
export function SeatToolbar({ counts, all = 0, view, onChange, labels, children }: SeatToolbarProps) {
  const words = { ...labels, expired: labels.expiredShort };
  const numbers = counts && { ...counts, all };
  const [text, tell, forget] = useEcho(view.search);
  const [isFocused, setIsFocused] = useState(false);
  const search = (next: string) => {
    tell(next);
    onChange({ search: next });
  };
  useEscape(isFocused && text !== "", () => search(""));
  return (
    <div className="ps-toolbar">
      <div className="ps-segmented" role="group" aria-label={labels.show}>
        {statuses.map((pair) => (
          <span key={pair[0]} className="ps-segments">
            {pair.map((status) => (
              <button
                key={status}
                type="button"
                className="ps-segment"
                disabled={!counts}
                aria-pressed={view.status === status}
                onClick={() => onChange({ status })}
              >
                {status !== "all" && <Glyph status={status} />}
                {words[status]}{" "}
                {numbers && <span className="ps-count">{labels.number(numbers[status])}</span>}
              </button>
            ))}
          </span>
        ))}
      </div>
      <label className="ps-search">
        <Icon name="search" />
        <input
          type="search"
          aria-label={labels.search}
          placeholder={labels.search}
          value={text}
          disabled={!counts}
          onFocus={() => setIsFocused(true)}
          onBlur={() => {
            setIsFocused(false);
            // What the host searches for may be something else than was typed.
            forget();
          }}
          onChange={(event) => search(event.target.value)}
          autoComplete="off"
          data-1p-ignore=""
          data-lpignore="true"
        />
      </label>
      <div className="ps-toolbar-end">{children}</div>
    </div>
  );
}
