"use client";

import { useCurrent } from "../../hooks/useCurrent.ts";
import { openDialogs } from "../../primitives/openDialogs.ts";

/**
 * Opens a dialog again that was closed before what it had sent came to its end. It waits until no other dialog is open:
 * an Enter that is meant for that one would buy a seat here, or give one away.
 */
export function useComeBack(open: boolean, onOpenChange: (open: boolean) => void): () => void {
  const latest = useCurrent({ open, onOpenChange });
  return () => {
    if (!latest.current.open) openDialogs.whenNone(() => latest.current.onOpenChange(true));
  };
}
