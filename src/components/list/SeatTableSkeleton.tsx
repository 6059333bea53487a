import type { PageLabels } from "../../labels/enPage.ts";
import type { SeatView } from "../../model/view/SeatView.ts";
import { SeatToolbar } from "./SeatToolbar.tsx";

export interface SeatTableSkeletonProps {
  readonly labels: PageLabels;
  readonly view: SeatView;
  readonly readOnly: boolean;
}

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
          {[1, 2, 3, 4, 5].map((row) => (
            <div className="ps-row" key={row}>
              {!readOnly && <span />}
              <span className="ps-member">
                <span className="ps-avatar ps-skeleton" />
                <span className="ps-member-text">
                  <span className="ps-skeleton" />
                  <span className="ps-skeleton" />
                </span>
              </span>
              <span className="ps-cell-status">
                <span className="ps-skeleton" />
              </span>
              <span className="ps-cell-since">
                <span className="ps-skeleton" />
              </span>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
