"use client";

import * as Radix from "@radix-ui/react-dialog";
import { useEffect, useRef, useState, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { DialogContext } from "./DialogContext.ts";
import { openDialogs } from "./openDialogs.ts";
import { TopLayer } from "./TopLayer.tsx";
import { useEscape } from "./useEscape.ts";

/** What a host may put on the element with the dialog's role. */
export type DialogElementProps = Omit<ComponentPropsWithoutRef<"div">, "children" | "role">;

export interface DialogProps extends DialogElementProps {
  /** Called when the person closes it: by Escape, the cross, or a click beside it. */
  readonly onClose: () => void;
  /** Names the cross. */
  readonly closeLabel: string;
  readonly size?: "s" | undefined;
  /** Where the focus goes afterwards. Default: back to where it was; needed when that may be gone by then. */
  readonly returnFocus?: (() => HTMLElement | null) | undefined;
  /** A `DialogFrame`; another one may take its place while the dialog stays. */
  readonly children: ReactNode;
}

/** Milliseconds. */
const doubleClick = 500;

/** An open modal dialog. Radix keeps the focus in it and hides the page behind it; its frame shows the content. */
export function Dialog({
  onClose,
  closeLabel,
  size,
  returnFocus,
  children,
  className,
  ...rest
}: DialogProps) {
  // Read at the first render: a moment later the frame has taken the focus.
  const [opener] = useState(() => withParents(document.activeElement));
  const content = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLElement | null>(null);
  /** Whether Radix keeps the focus in it. */
  const isHeld = useRef(false);
  const onFrame = (its: HTMLElement | null) => {
    first.current = its;
    if (isHeld.current) its?.focus();
  };
  const pressedAt = useRef(-Infinity);
  /** Whether the mouse has been pressed since it is open, other than for a second time. */
  const wasPressed = useRef(false);
  useEffect(() => openDialogs.open(), []);
  useEscape(true, ({ target }) => {
    if (holderOf(target as Element) !== content.current) return false;
    onClose();
  });
  return (
    <Radix.Root open onOpenChange={onClose}>
      <TopLayer
        className="ps-overlay"
        onMouseDown={(event) => {
          wasPressed.current ||= event.detail < 2;
          // Pressed beside the dialog, the mouse takes the focus nowhere.
          if (event.target === event.currentTarget) event.preventDefault();
        }}
        onClickCapture={(event) => {
          // The second click of a double click that has opened it: nobody has read yet what it would answer or close.
          if (event.detail < 2 || wasPressed.current) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <Radix.Content
          {...rest}
          ref={content}
          className={className ? `ps-dialog ${className}` : "ps-dialog"}
          data-size={size}
          // The frame adds a description where there is something to say.
          aria-describedby={undefined}
          onPointerDown={({ timeStamp }) => {
            pressedAt.current = timeStamp;
          }}
          onPointerDownOutside={(event) => {
            // The second click of a double click may land beside a dialog that the first made smaller: it closes
            // nothing.
            if (event.detail.originalEvent.timeStamp - pressedAt.current < doubleClick)
              event.preventDefault();
          }}
          // Handled above: Radix would close all of its dialogs on the page at once.
          onEscapeKeyDown={(event) => event.preventDefault()}
          // The frame knows what comes first. Not focused before: a dialog behind this one has taken the focus back until
          // now, and Radix brings a focus that strays back only to what it has seen get it.
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            isHeld.current = true;
            first.current?.focus();
          }}
          onCloseAutoFocus={(event) => {
            // Radix gives the focus back to its own trigger, which a dialog opened by state does not have.
            event.preventDefault();
            const before = document.activeElement ?? document.body;
            // Something that the host has opened has taken the focus meanwhile, and keeps it. What the opener stands in
            // does not count: a dialog of the host's there only catches a focus that falls.
            if (!before.closest(".ps-root") && !opener.includes(before)) return;
            // What opened it may be gone; then the nearest element around it that can takes the focus.
            const given = returnFocus?.();
            for (const target of given ? [given] : opener) {
              if (target instanceof HTMLElement) target.focus();
              // Not compared with the target, which may have passed the focus on.
              if (document.activeElement !== before) break;
            }
          }}
        >
          <DialogContext.Provider value={{ onFrame, onClose, closeLabel }}>{children}</DialogContext.Provider>
        </Radix.Content>
      </TopLayer>
    </Radix.Root>
  );
}

function withParents(element: Element | null): Element[] {
  return element ? [element, ...withParents(element.parentElement)] : [];
}

/**
 * Whose Escape it is: the innermost dialog's, the host's dialogs included, unless a field in it has an Escape of its
 * own (`data-escape`).
 */
function holderOf(target: Element): Element | null | undefined {
  if (target === document.body) return [...document.querySelectorAll(".ps-dialog")].at(-1);
  return target.closest("[role=dialog], [data-escape]");
}
