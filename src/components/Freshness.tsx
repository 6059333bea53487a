"use client";

import { useEffect, useState } from "react";
import type { SeatSource } from "../api/SeatSource.ts";
import { useClocked } from "../hooks/useClocked.ts";
import { useFreshness } from "../hooks/useFreshness.ts";
import type { PageLabels } from "../labels/enPage.ts";
import { IconButton } from "../primitives/IconButton.tsx";
import { sayPast } from "./sayTime.ts";

export interface FreshnessProps {
  readonly source: SeatSource;
  readonly labels: PageLabels;
}

/** How fresh the list is, and the button that asks for it anew. On its own, so that a refetch draws no row. */
export function Freshness({ source, labels }: FreshnessProps) {
  const { updatedAt, isFetching, refetch } = useFreshness(source);
  const words = useClocked(
    (now, timeZone) => labels.updated(sayPast(new Date(updatedAt), now, labels, timeZone)),
    () => updatedAt,
  );
  return (
    <>
      <span>{words}</span>
      <IconButton
        icon="refresh"
        label={labels.refresh}
        aria-busy={isFetching || undefined}
        data-turning={useLasting(isFetching, 500) || undefined}
        onClick={() => void refetch()}
      />
    </>
  );
}

/** True once something has lasted so many milliseconds: what is quick shows no sign of work. */
function useLasting(is: boolean, milliseconds: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!is) return;
    const timer = setTimeout(() => setLasts(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [is, milliseconds]);
  return is && lasts;
}
