import type { PageLabels } from "../labels/enPage.ts";
import type { SeatCounts } from "../model/countSeats.ts";

export interface UsageLineProps {
  readonly counts: SeatCounts;
  readonly labels: PageLabels;
}

/** "10 of 12 seats assigned, 2 free": the number in bold, those that are too many in red. */
export function UsageLine({ counts, labels }: UsageLineProps) {
  return (
    <p className="ps-usage">
      <strong>{labels.assignedOf(counts.assigned, counts.total)}</strong>{" "}
      {counts.over > 0 ? (
        <>
          {labels.assignedOver} <strong data-tone="danger">{labels.tooMany(counts.over)}</strong>
        </>
      ) : (
        labels.assignedNote(counts.free)
      )}
    </p>
  );
}
