"use client";

import { useContext, useMemo } from "react";
import { en } from "../labels/en.ts";
import type { Labels } from "../labels/Labels.ts";
import { AppearanceContext } from "./AppearanceContext.ts";
import { knownLocale } from "./knownLocale.ts";

/** The words of a component: its own, else the provider's, else English. */
export function useLabels(own?: Partial<Labels>): Labels {
  const { labels, locale } = useContext(AppearanceContext);
  return useMemo(() => ({ ...en, ...labels, ...own, ...knownLocale(locale) }), [labels, own, locale]);
}
