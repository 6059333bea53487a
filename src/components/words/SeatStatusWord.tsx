import type { ReactNode } from "react";
import type { PageLabels } from "../../labels/enPage.ts";
import type { SeatState } from "../../model/seatState.ts";
import { Glyph, type GlyphStatus } from "../../primitives/Glyph.tsx";

export interface SeatStatusWordProps {
  readonly state: SeatState;
  readonly labels: PageLabels;
  /** What it asks for, behind the word. */
  readonly children?: ReactNode;
}

const glyphs: Record<SeatState, GlyphStatus> = {
  claimed: "claimed",
  pending: "pending",
  expired: "expired",
  revoked: "leaving",
  unknown: "free",
};

/** Glyph and word: the inside of a `ps-status`. */
export function SeatStatusWord({ state, labels, children }: SeatStatusWordProps) {
  return (
    <>
      <Glyph status={glyphs[state]} />
      <span className="ps-status-text">
        {labels[state]} {children}
      </span>
    </>
  );
}
