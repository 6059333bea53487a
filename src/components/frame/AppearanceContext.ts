"use client";

import { createContext } from "react";
import type { Labels } from "../../labels/Labels.ts";
import type { SeatsTheme } from "../../theme/SeatsTheme.ts";

/** How components look and read below a provider. Without one, each has its defaults. */
export interface Appearance {
  readonly theme?: SeatsTheme | undefined;
  readonly labels?: Partial<Labels> | undefined;
  readonly locale?: string | undefined;
}

export const AppearanceContext = createContext<Appearance>({});
