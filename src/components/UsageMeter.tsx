import type { PageLabels } from "../labels/enPage.ts";
import type { SeatCounts } from "../model/countSeats.ts";
import { Meter } from "../primitives/Meter.tsx";

/** The seats as a row of pips; breathing ones while they are not known yet. */
export function UsageMeter({
  counts,
  labels,
}: {
  readonly counts: SeatCounts | undefined;
  labels: PageLabels;
}) {
  if (!counts)
    return (
      <div className="ps-meter" aria-hidden="true">
        {Array.from({ length: 12 }, (_, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- pips have no identity but their place
          <span key={index} className="ps-pip ps-skeleton" />
        ))}
      </div>
    );
  return (
    <Meter
      label={labels.title}
      text={labels.meter(counts.assigned, counts.total, [
        labels.countClaimed(counts.claimed),
        labels.countPending(counts.pending),
        labels.countExpired(counts.expired),
        counts.over > 0 ? labels.tooMany(counts.over) : labels.countFree(counts.free),
      ])}
      value={counts.assigned}
      max={counts.total}
      parts={withoutOver(counts)}
    />
  );
}

/** Seats that are too many are drawn as such, in the place of the last ones assigned. */
function withoutOver({ claimed, pending, expired, free, over }: SeatCounts) {
  const take = (count: number, much: number) =>
    [Math.max(0, count - much), Math.max(0, much - count)] as const;
  const [shownExpired, afterExpired] = take(expired, over);
  const [shownPending, afterPending] = take(pending, afterExpired);
  return [
    { status: "claimed", count: claimed - afterPending },
    { status: "pending", count: shownPending },
    { status: "expired", count: shownExpired },
    { status: "free", count: free },
    { status: "over", count: over },
  ] as const;
}
