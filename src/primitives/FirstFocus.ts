"use client";

import { createContext, type RefObject } from "react";

/** Where a frame puts what the focus begins with in its dialog. */
export const FirstFocus = createContext<RefObject<HTMLElement | null>>({ current: null });
