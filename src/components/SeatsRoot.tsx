"use client";

import type { ComponentPropsWithoutRef } from "react";
import type { Labels } from "../labels/Labels.ts";
import { Announcer } from "../primitives/Announcer.tsx";
import { Root } from "./frame/Root.tsx";
import { usePageLabels } from "./frame/usePageLabels.ts";

export interface SeatsRootProps extends ComponentPropsWithoutRef<"section"> {
  readonly labels?: Partial<Labels> | undefined;
}

/** Holds the parts of a seat manager: their tokens, the gaps between them, one live region for all. A `<section>`. */
export function SeatsRoot({ labels: own, children, ...rest }: SeatsRootProps) {
  const labels = usePageLabels(own);
  return (
    // Takes the focus when a dialog closes and what opened it is gone.
    <Root aria-label={labels.title} tabIndex={-1} {...rest} as="section" part="ps-manager">
      <Announcer>{children}</Announcer>
    </Root>
  );
}
