"use client";

import * as Radix from "@radix-ui/react-dialog";
import { useRef, type ReactNode, type RefObject } from "react";
import { IconButton } from "./IconButton.tsx";
import { TopLayer } from "./TopLayer.tsx";

export interface DialogProps {
  /** Called when the person closes it: by Escape, the cross, or a click beside it. */
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: string | undefined;
  readonly closeLabel: string;
  readonly size?: "s";
  /** What gets the focus first. Default: the first field or button of the body. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** Where the focus goes afterwards. Default: back to where it was; needed when that may be gone by then. */
  readonly returnFocus?: (() => HTMLElement | null) | undefined;
  readonly children: ReactNode;
  readonly footer: ReactNode;
}

/** An open modal dialog: header, scrolling body, ruled footer. Focus, Escape and what is read aloud are Radix's. */
export function Dialog({
  onClose,
  title,
  description,
  closeLabel,
  size,
  initialFocus,
  returnFocus,
  children,
  footer,
}: DialogProps) {
  const body = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  return (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Overlay asChild>
        <TopLayer className="ps-overlay">
          <Radix.Content
            className="ps-dialog"
            data-size={size}
            {...(description === undefined && { "aria-describedby": undefined })}
            onOpenAutoFocus={(event) => {
              opener.current = document.activeElement;
              const first = body.current?.querySelector<HTMLElement>("input, textarea, button");
              const target = initialFocus?.current ?? first;
              if (!target) return;
              event.preventDefault();
              target.focus();
            }}
            onCloseAutoFocus={(event) => {
              // Radix gives the focus back to its own trigger, which a dialog opened by state does not have.
              event.preventDefault();
              const target = returnFocus ? returnFocus() : opener.current;
              if (target instanceof HTMLElement) target.focus();
            }}
          >
            <header className="ps-dialog-header">
              <Radix.Title className="ps-dialog-title">{title}</Radix.Title>
              <Radix.Close asChild>
                <IconButton icon="close" label={closeLabel} />
              </Radix.Close>
              {description !== undefined && <Radix.Description>{description}</Radix.Description>}
            </header>
            <div className="ps-dialog-body" ref={body}>
              {children}
            </div>
            <footer className="ps-dialog-footer">{footer}</footer>
          </Radix.Content>
        </TopLayer>
      </Radix.Overlay>
    </Radix.Root>
  );
}
