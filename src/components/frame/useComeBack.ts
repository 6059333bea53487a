"use client";

import { useCurrent } from "../../hooks/useCurrent.ts";
import { openDialogs } from "../../primitives/openDialogs.ts";

/**
 * Brings a dialog back that was closed before what it has sent came to its end. Where Enter in it would buy a seat or
 * give one away, it comes when no other dialog is open, for which that key may be meant.
 */
export function useComeBack(open: boolean, onOpenChange: (open: boolean) => void): () => void {
  const latest = useCurrent({ open, onOpenChange });
  return () => {
    if (!latest.current.open) openDialogs.whenNone(() => latest.current.onOpenChange(true));
  };
}
