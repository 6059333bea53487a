"use client";

import { useEffect } from "react";

/**
 * Hears Escape while it is ours, before anybody else does: dialogs listen before React. In one of the host's, the
 * first Escape is ours, and the second one its own.
 */
export function useEscape(isOurs: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!isOurs) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onEscape();
    };
    addEventListener("keydown", hear, true);
    return () => removeEventListener("keydown", hear, true);
  });
}
