import type { Usage } from "../hooks/reads/useUsage.ts";
import type { PageLabels } from "../labels/enPage.ts";
import { Meter } from "../primitives/Meter.tsx";

export interface UsageMeterProps {
  readonly usage: Usage | undefined;
  readonly labels: PageLabels;
}

/** The seats as a row of pips; skeletons while they are not known yet. */
export function UsageMeter({ usage, labels }: UsageMeterProps) {
  if (!usage)
    return (
      <div className="ps-meter" aria-hidden="true">
        {Array.from({ length: 12 }, (_, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- pips have no identity but their place
          <span key={index} className="ps-pip ps-skeleton" />
        ))}
      </div>
    );
  const { counts } = usage;
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
      parts={partsOf(usage)}
    />
  );
}

/**
 * Seats beyond those paid for are drawn as `over`, in place of claimed ones first: so those that ask for action, and
 * those that are being revoked, stay in sight.
 */
function partsOf({ counts, leaving }: Usage) {
  let tooMany = counts.over;
  const without = (count: number) => {
    const rest = Math.max(0, count - tooMany);
    tooMany -= count - rest;
    return rest;
  };
  const assigned = (status: "expired" | "pending" | "claimed") => [
    { status, count: without(counts[status] - leaving[status]) },
    { status: "leaving" as const, count: without(leaving[status]) },
  ];
  return [
    ...assigned("claimed"),
    ...assigned("pending"),
    ...assigned("expired"),
    { status: "free", count: counts.free },
    { status: "over", count: counts.over },
  ] as const;
}
