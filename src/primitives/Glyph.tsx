import { memo } from "react";

/** How full a box is drawn. `leaving` is about to go, `ended` and `late` belong to what is over or overdue. */
export type GlyphStatus = "free" | "pending" | "claimed" | "expired" | "leaving" | "ended" | "late";

/** A stroke over the box; null where the box alone tells the status. */
const strokes: Record<GlyphStatus, string | null> = {
  free: null,
  pending: null,
  claimed: null,
  expired: "m3.9 8.1 4.2-4.2",
  leaving: null,
  ended: "M3.75 6h4.5",
  late: "M6 3.5v3M6 8.4v.01",
};

/** A 12 px box that fills up: the one drawing for every state. The shape carries the meaning, colour repeats it. */
export const Glyph = memo(function Glyph({ status }: { readonly status: GlyphStatus }) {
  const stroke = strokes[status];
  return (
    <svg className="ps-glyph" viewBox="0 0 12 12" aria-hidden="true" data-status={status}>
      <rect data-part="box" x="1" y="1" width="10" height="10" />
      {status === "pending" && <rect data-part="fill" x="3.1" y="6" width="5.8" height="2.9" />}
      {stroke && <path d={stroke} strokeLinecap="round" />}
    </svg>
  );
});
