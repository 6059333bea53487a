import { memo } from "react";
import { box, circle } from "./iconShapes.ts";

/** A drawing on a 16 grid in one stroke of 1.5. */
export interface IconShape {
  readonly path: string;
  readonly isDashed?: boolean;
  /** It points somewhere, and turns around where text runs from right to left. */
  readonly isMirrored?: boolean;
}

/** Those of the first paint, by name; `moreIcons` has the others. */
const shapes = {
  cloud: "M4.8 12.4a2.9 2.9 0 0 1-.5-5.75 3.9 3.9 0 0 1 7.4-.8 3.3 3.3 0 0 1-.3 6.55ZM8 6.6v2.2M8 10.4v.01",
  dots: "M3.4 8h.01M8 8h.01M12.6 8h.01",
  failed: `${circle(8, 8, 5.9)}M8 5v3.4M8 10.9v.01`,
  download: "M8 2.75V10M5 7l3 3 3-3M3 13.25h10",
  info: `${circle(8, 8, 5.9)}M8 7.6V11M8 5.1v.01`,
  key: `${circle(5.25, 10.75, 2.85)}M7.3 8.7l5.95-5.95M11 5l1.75 1.75M9.25 6.75l1 1`,
  lock: `${box(3.1, 7, 9.8, 6.4, 1.8)}M5.2 7V5.2a2.8 2.8 0 0 1 5.6 0V7`,
  person: `${circle(8, 5.4, 2.6)}M3 13.4a5 5 0 0 1 10 0`,
  plus: "M8 3.25v9.5M3.25 8h9.5",
  refresh: "M13 8a5 5 0 1 1-1.46-3.54L13 6M13 2.9V6H9.9",
  search: `${circle(7, 7, 4.25)}M10.25 10.25l3 3`,
  up: "M8 12.5v-9M4.75 6.75 8 3.5l3.25 3.25",
} satisfies Record<string, string>;

export type IconName = keyof typeof shapes | IconShape;

/** A 16 px line drawing; it stands beside words, or in a button with a name, and is never read aloud itself. */
export const Icon = memo(function Icon({ name }: { readonly name: IconName }) {
  const shape: IconShape = typeof name === "string" ? { path: shapes[name] } : name;
  return (
    <svg
      className="ps-icon"
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-icon={typeof name === "string" ? name : undefined}
      data-dashed={shape.isDashed || undefined}
      data-mirror={shape.isMirrored || undefined}
    >
      <path d={shape.path} />
    </svg>
  );
});
