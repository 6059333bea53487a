"use client";

import { useState } from "react";
import { useSteady } from "../../hooks/useSteady.ts";
import { completeView, type GivenView } from "../../model/view/completeView.ts";
import type { SeatView } from "../../model/view/SeatView.ts";
import { useEcho } from "./useEcho.ts";

export interface SeatViewProps {
  /** The view, kept by the host, for example in its URL. What is left out is as at the start. */
  readonly view?: GivenView | undefined;
  /** The view to begin with. */
  readonly defaultView?: GivenView | undefined;
  /** The person searches, filters, sorts, or asks for the revoked rows. */
  readonly onViewChange?: ((view: SeatView) => void) | undefined;
}

/** The view of a list, controlled or not. */
export function useSeatView({ view, defaultView, onViewChange }: SeatViewProps) {
  const [own, setOwn] = useState(defaultView);
  const whole = completeView(view ?? own ?? {});
  const [latest, tell] = useEcho(JSON.stringify(whole));
  const change = useSteady((part: Partial<SeatView>) => {
    const next: SeatView = { ...JSON.parse(latest), ...part };
    if (!view) setOwn(next);
    tell(JSON.stringify(next));
    onViewChange?.(next);
  });
  return [whole, change] as const;
}
