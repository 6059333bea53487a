"use client";

import type { SeatSource } from "../api/SeatSource.ts";
import { useClocked } from "../hooks/useClocked.ts";
import { useFreshness } from "../hooks/useFreshness.ts";
import type { PageLabels } from "../labels/enPage.ts";
import { IconButton } from "../primitives/IconButton.tsx";
import { sayPast } from "./sayTime.ts";

export interface FreshnessProps {
  readonly source: SeatSource;
  /** An invitation is open: somebody may claim it any moment. */
  readonly isInviting: boolean;
  readonly labels: PageLabels;
}

/** How fresh the list is, and the button that asks for it anew. On its own, so that a refetch draws no row. */
export function Freshness({ source, isInviting, labels }: FreshnessProps) {
  const { updatedAt, subscribe, isLong, refetch } = useFreshness(source, isInviting);
  const [words] = useClocked(
    (now, timeZone) => [labels.updated(sayPast(new Date(updatedAt()), now, labels, timeZone))],
    updatedAt,
    subscribe,
  );
  return (
    <>
      <span>{words}</span>
      <IconButton icon="refresh" label={labels.refresh} aria-busy={isLong || undefined} onClick={refetch} />
    </>
  );
}
