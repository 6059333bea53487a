"use client";

import type { Labels } from "../labels/Labels.ts";
import { Dialog, type DialogProps } from "../primitives/Dialog.tsx";
import { Root } from "./Root.tsx";

export interface RootDialogProps extends Omit<DialogProps, "closeLabel" | "onClose"> {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly labels: Labels;
}

/** A dialog of ours, which brings the tokens along where it does not stand inside another of our components. */
export function RootDialog({ open, onOpenChange, labels, ...dialog }: RootDialogProps) {
  if (!open) return null;
  return (
    <Root as="div" part="ps-layer">
      <Dialog {...dialog} closeLabel={labels.close} onClose={() => onOpenChange(false)} />
    </Root>
  );
}
