"use client";

import { Dialog, type DialogProps } from "../../primitives/Dialog.tsx";
import { Root } from "./Root.tsx";

/** A dialog of ours, which brings the tokens along where it does not stand inside another of our components. */
export function RootDialog(dialog: DialogProps) {
  return (
    <Root as="div" part="ps-layer">
      <Dialog {...dialog} />
    </Root>
  );
}
