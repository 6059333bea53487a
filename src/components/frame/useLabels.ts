"use client";

import { useMemo } from "react";
import { en } from "../../labels/en.ts";
import type { Labels } from "../../labels/Labels.ts";
import { usePageLabels } from "./usePageLabels.ts";

/** All the words: a component's own, else the provider's, else English. */
export function useLabels(own?: Partial<Labels>): Labels {
  const page = usePageLabels(own);
  return useMemo(() => ({ ...en, ...page }), [page]);
}
