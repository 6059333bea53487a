"use client";

import { createContext } from "react";
import type { Labels } from "../../labels/Labels.ts";
import type { SeatsTheme } from "../../theme/SeatsTheme.ts";

/** How things look and read below a provider. Components work without one: then it is the default of each. */
export interface Appearance {
  readonly theme?: SeatsTheme | undefined;
  readonly labels?: Partial<Labels> | undefined;
  readonly locale?: string | undefined;
}

export const AppearanceContext = createContext<Appearance>({});
