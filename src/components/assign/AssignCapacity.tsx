import type { ReactNode } from "react";
import type { Labels } from "../../labels/Labels.ts";

export interface AssignCapacityProps {
  readonly people: number;
  readonly free: number;
  /** So many seats more are assigned already than are paid for. */
  readonly tooMany: number;
  readonly labels: Labels;
  /** That the missing ones are added, in words; undefined while they are not. */
  readonly added: string | undefined;
  /** The way to more seats, where there is one, or back. */
  readonly action: ReactNode;
}

/** More pips than these say no more. */
const mostPips = 8;

/** Ends a line, never begins one. */
const separator = "\u00a0· ";

/** Does it fit? "4 people · 2 seats free · 2 too many". */
export function AssignCapacity({ people, free, tooMany, labels, added, action }: AssignCapacityProps) {
  const over = Math.max(0, people - free);
  const pips = Math.min(people, mostPips);
  const fitting = Math.min(free, over > 0 ? pips - 1 : pips);
  return (
    <div className="ps-capacity" data-state={over > 0 && added === undefined ? "over" : undefined}>
      {pips > 0 && (
        <div className="ps-meter" style={{ "--_seats": pips } as React.CSSProperties} aria-hidden="true">
          {Array.from({ length: pips }, (_, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- pips have no identity but their place
            <span
              key={index}
              className="ps-pip"
              data-status={index < fitting ? "pending" : added === undefined ? "over" : "added"}
            />
          ))}
        </div>
      )}
      <p role="status">
        {labels.people(people)}
        {separator}
        {labels.free(free)}
        {over > 0 && (
          <>
            {separator}
            <strong>{added ?? labels.tooMany(over)}</strong>
            {added === undefined && tooMany > 0 && (
              <>
                {separator}
                {labels.tooManyAlready(tooMany)}
              </>
            )}
          </>
        )}
      </p>
      {over > 0 && action}
    </div>
  );
}
