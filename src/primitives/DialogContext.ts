"use client";

import { createContext, type RefObject } from "react";

/** What a dialog tells the frame in it. */
export interface DialogContextValue {
  /** What gets the focus first, set by the frame. */
  readonly first: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly closeLabel: string;
}

export const DialogContext = createContext<DialogContextValue>({
  first: { current: null },
  onClose: () => {},
  closeLabel: "",
});
