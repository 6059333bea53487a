"use client";

import { createContext, type RefObject } from "react";

/** What a frame knows of the dialog around it. */
export interface DialogContextValue {
  /** Where a frame puts what the focus begins with. */
  readonly first: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly closeLabel: string;
}

export const DialogContext = createContext<DialogContextValue>({
  first: { current: null },
  onClose: () => {},
  closeLabel: "",
});
