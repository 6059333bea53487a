"use client";

import { useContext, useMemo } from "react";
import { enPage, type PageLabels } from "../../labels/enPage.ts";
import type { Labels } from "../../labels/Labels.ts";
import { AppearanceContext } from "./AppearanceContext.ts";
import { knownLocale } from "./knownLocale.ts";

/** The words that the first paint needs: a component's own, else the provider's, else English. */
export function usePageLabels(own?: Partial<Labels>): PageLabels {
  const { labels, locale } = useContext(AppearanceContext);
  return useMemo(() => {
    const words: Record<string, unknown> = { ...enPage };
    for (const some of [labels, own, knownLocale(locale)])
      // A word that is undefined replaces none: a button would be without a name.
      for (const [key, word] of Object.entries(some ?? {})) words[key] = word ?? words[key];
    return words as PageLabels;
  }, [labels, own, locale]);
}
