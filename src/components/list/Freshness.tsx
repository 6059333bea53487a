"use client";

import { memo, useCallback, useEffect, useRef } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useFreshness } from "../../hooks/reads/useFreshness.ts";
import { clock } from "../../hooks/time/clock.ts";
import type { PageLabels } from "../../labels/enPage.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { IconButton } from "../../primitives/IconButton.tsx";
import { sayPast } from "../words/sayTime.ts";

export interface FreshnessProps {
  readonly source: SeatSource;
  /** An invitation is open: somebody may claim it any moment. */
  readonly isInviting: boolean;
  readonly labels: PageLabels;
}

/**
 * How fresh the list is, and the button that asks for it anew. Both hear of a refetch from the cache itself and not by
 * rendering: the same list again draws nothing, however long it takes and however old the one before is.
 */
export const Freshness = memo(function Freshness({ source, isInviting, labels }: FreshnessProps) {
  const { updatedAt, watch, refetch } = useFreshness(source, isInviting);
  const announce = useAnnounce();
  const button = useRef<HTMLButtonElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  const tell = useCallback(() => {
    const moment = updatedAt();
    // It may have come within the current step of the clock.
    const now = new Date(Math.max(clock.now(), moment));
    const said = labels.updated(sayPast(new Date(moment), now, labels));
    if (words.current && words.current.textContent !== said) words.current.textContent = said;
  }, [updatedAt, labels]);
  const attach = useCallback(
    (element: HTMLSpanElement | null) => {
      words.current = element;
      tell();
    },
    [tell],
  );
  useEffect(
    () =>
      watch(tell, (isLong) => {
        if (isLong) button.current?.setAttribute("aria-busy", "true");
        else button.current?.removeAttribute("aria-busy");
      }),
    [watch, tell],
  );
  return (
    <>
      {/* For a page from the server. Always the same, so that React never overwrites the words set above. */}
      <span ref={attach}>{labels.updated(labels.justNow)}</span>
      <IconButton
        ref={button}
        icon="refresh"
        label={labels.refresh}
        // A failure is told where the list is.
        onClick={() => void refetch().then((came) => came && announce(labels.updated(labels.justNow)))}
      />
    </>
  );
});
