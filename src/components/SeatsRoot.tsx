"use client";

import type { ComponentPropsWithoutRef } from "react";
import type { Labels } from "../labels/Labels.ts";
import { Announcer } from "../primitives/Announcer.tsx";
import { Root } from "./frame/Root.tsx";
import { usePageLabels } from "./frame/usePageLabels.ts";

export interface SeatsRootProps extends ComponentPropsWithoutRef<"section"> {
  readonly labels?: Partial<Labels> | undefined;
}

/** Holds the parts of a seat manager: their tokens, their distances, and the one voice they share. A `<section>`. */
export function SeatsRoot({ labels: own, children, ...rest }: SeatsRootProps) {
  const labels = usePageLabels(own);
  return (
    // It takes the focus of a dialog that is closed when what has opened it is gone.
    <Root aria-label={labels.title} tabIndex={-1} {...rest} as="section" part="ps-manager">
      <Announcer>{children}</Announcer>
    </Root>
  );
}
