"use client";

import { useEffect, useRef } from "react";
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
  const { updatedAt, subscribe, watchWork, refetch } = useFreshness(source, isInviting);
  const [words] = useClocked(
    (now, timeZone) => [labels.updated(sayPast(new Date(updatedAt()), now, labels, timeZone))],
    updatedAt,
    subscribe,
  );
  const button = useRef<HTMLButtonElement>(null);
  // Not by React: the same list again draws nothing, however long it takes.
  useEffect(
    () =>
      watchWork((isLong) => {
        if (isLong) button.current?.setAttribute("aria-busy", "true");
        else button.current?.removeAttribute("aria-busy");
      }),
    [watchWork],
  );
  return (
    <>
      <span>{words}</span>
      <IconButton ref={button} icon="refresh" label={labels.refresh} onClick={refetch} />
    </>
  );
}
