"use client";

import { useEffect } from "react";
import { isComposing } from "./isComposing.ts";

/**
 * Handles Escape while it is ours, before anybody else does: in the capture phase of the window, since dialogs listen
 * before React. In a dialog of the host's, the first Escape is ours, and the second its own. A handler that returns
 * `false` leaves it to the others.
 */
export function useEscape(isOurs: boolean, onEscape: (event: KeyboardEvent) => false | void): void {
  useEffect(() => {
    if (!isOurs) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || isComposing(event) || onEscape(event) === false) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener("keydown", hear, true);
    return () => removeEventListener("keydown", hear, true);
  });
}
