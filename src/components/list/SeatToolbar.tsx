"use client";

import { memo, useState, type MouseEvent } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import type { PageLabels } from "../../labels/enPage.ts";
import type { SeatCounts } from "../../model/countSeats.ts";
import type { SeatView } from "../../model/view/SeatView.ts";
import { Button } from "../../primitives/Button.tsx";
import { Glyph } from "../../primitives/Glyph.tsx";
import { Icon } from "../../primitives/Icon.tsx";
import { useEscape } from "../../primitives/useEscape.ts";
import { saysTheSame } from "../words/saysTheSame.ts";
import { Freshness } from "./Freshness.tsx";
import { useEcho } from "./useEcho.ts";

export type SeatToolbarProps = {
  readonly view: SeatView;
  readonly onChange: (part: Partial<SeatView>) => void;
  readonly labels: PageLabels;
} & (
  | {
      readonly counts: SeatCounts;
      readonly all: number;
      readonly source: SeatSource;
      readonly onExport: (click: MouseEvent<HTMLElement>) => void;
    }
  /** While there is no list yet. */
  | { readonly counts?: undefined; readonly all?: never; readonly source?: never; readonly onExport?: never }
);

/** In pairs: if one line is too short for all of them, it breaks in the middle. */
const statuses = [
  ["all", "claimed"],
  ["pending", "expired"],
] as const satisfies readonly (readonly SeatView["status"][])[];

/** The filter, whose glyphs are the meter's legend, and the search. */
export const SeatToolbar = memo(function SeatToolbar(props: SeatToolbarProps) {
  const { counts, all, view, onChange, labels, source, onExport } = props;
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
            // A host that keeps the view may search for something else than was typed.
            forget();
          }}
          onChange={(event) => search(event.target.value)}
          autoComplete="off"
          data-1p-ignore=""
          data-lpignore="true"
        />
      </label>
      <div className="ps-toolbar-end">
        {counts && (
          <>
            <Freshness source={source} isInviting={counts.pending > 0} labels={labels} />
            <Button variant="ghost" tone="quiet" icon="download" onClick={onExport}>
              {labels.exportList}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}, saysTheSame);
