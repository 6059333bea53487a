"use client";

import { createContext } from "react";

/** What a dialog tells the frame in it. */
export interface DialogContextValue {
  /** Called by each frame when it comes, with what gets the focus first in it. */
  readonly onFrame: (first: HTMLElement | null) => void;
  readonly onClose: () => void;
  readonly closeLabel: string;
}

export const DialogContext = createContext<DialogContextValue>({
  onFrame: () => {},
  onClose: () => {},
  closeLabel: "",
});
