import type { PageLabels } from "../../labels/enPage.ts";
import type { SeatView } from "../../model/view/SeatView.ts";
import { SeatToolbar } from "./SeatToolbar.tsx";

export interface SeatTableSkeletonProps {
  readonly labels: PageLabels;
  readonly view: SeatView;
  readonly readOnly: boolean;
}

/** Widths like those of names. */
const names = [112, 148, 96, 132, 104];

/** The table before the seats are known: everything that is known is real, and nothing moves when they come. */
export function SeatTableSkeleton({ labels, view, readOnly }: SeatTableSkeletonProps) {
  return (
    <div className="ps-seats" aria-hidden="true">
      <SeatToolbar view={view} onChange={() => {}} labels={labels} />
      <div className="ps-table" data-readonly={readOnly || undefined}>
        <div className="ps-row ps-row-head">
          {!readOnly && <span />}
          <span data-column="member">{labels.member}</span>
          <span data-column="status">{labels.status}</span>
          <span data-column="since">{labels.since}</span>
        </div>
        <div className="ps-rows">
          {names.map((name) => (
            <div className="ps-row" key={name}>
              {!readOnly && <span />}
              <span className="ps-member">
                <span className="ps-avatar ps-skeleton" />
                <span className="ps-member-text">
                  {bar(name)}
                  {bar(name + 80)}
                </span>
              </span>
              <span className="ps-cell-status">{bar(84)}</span>
              <span className="ps-cell-since">{bar(70)}</span>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function bar(width: number) {
  return <span className="ps-skeleton" style={{ inlineSize: width }} />;
}
