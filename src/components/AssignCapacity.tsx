import type { ReactNode } from "react";
import type { Labels } from "../labels/Labels.ts";

export interface AssignCapacityProps {
  readonly people: number;
  readonly free: number;
  readonly labels: Labels;
  /** The way to more seats, where there is one. */
  readonly action: ReactNode;
}

/** More pips than these say no more. */
const mostPips = 8;

/** Does it fit? "4 people · 2 seats free · 2 too many". */
export function AssignCapacity({ people, free, labels, action }: AssignCapacityProps) {
  const over = Math.max(0, people - free);
  const pips = Math.min(people, mostPips);
  const fitting = Math.min(free, over > 0 ? pips - 1 : pips);
  return (
    <div className="ps-capacity" data-state={over > 0 ? "over" : undefined}>
      {pips > 0 && (
        <div className="ps-meter" style={{ "--_seats": pips } as React.CSSProperties} aria-hidden="true">
          {Array.from({ length: pips }, (_, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- pips have no identity but their place
            <span key={index} className="ps-pip" data-status={index < fitting ? "pending" : "over"} />
          ))}
        </div>
      )}
      <p role="status">
        {labels.people(people)} · {labels.free(free)}
        {over > 0 && (
          <>
            {" · "}
            <strong>{labels.tooMany(over)}</strong>
          </>
        )}
      </p>
      {over > 0 && action}
    </div>
  );
}
