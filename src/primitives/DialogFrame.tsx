"use client";

import * as Radix from "@radix-ui/react-dialog";
import { useContext, useEffect, useRef, type ReactNode, type RefObject } from "react";
import { DialogContext } from "./DialogContext.ts";
import { IconButton } from "./IconButton.tsx";
import { moreIcons } from "./moreIcons.ts";

export interface DialogFrameProps {
  readonly title: string;
  readonly description?: string | undefined;
  /** It asks, and the focus is on an answer: the question is read out with the title. */
  readonly isQuestion?: boolean;
  /** What gets the focus first. Default: the first field of the body, else the dialog itself. */
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined;
  readonly children: ReactNode;
  readonly footer: ReactNode;
}

/** What a dialog shows: header, scrolling body, ruled footer. */
export function DialogFrame({
  title,
  description,
  isQuestion = false,
  initialFocus,
  children,
  footer,
}: DialogFrameProps) {
  const body = useRef<HTMLDivElement>(null);
  const { onFrame, onClose, closeLabel } = useContext(DialogContext);
  const at = Math.max(0, title.indexOf("@"));

  const inside = (
    <div className="ps-dialog-body" ref={body}>
      {children}
    </div>
  );

  useEffect(() => {
    const field = body.current?.querySelector<HTMLElement>("input, textarea, select");
    const dialog = body.current?.closest<HTMLElement>("[role=dialog]");
    onFrame(initialFocus?.current ?? field ?? dialog ?? null);
    // Once for each frame: what it shows later must not move the focus.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  return (
    <>
      {/* No landmarks of the page: its dialog stands anywhere. */}
      <div className="ps-dialog-header">
        {/* Where an address in it must break, it does before the @. */}
        <Radix.Title className="ps-dialog-title">
          {title.slice(0, at)}
          <wbr />
          {title.slice(at)}
        </Radix.Title>
        <IconButton icon={moreIcons.close} label={closeLabel} onClick={onClose} />
        {description !== undefined && <Radix.Description>{description}</Radix.Description>}
      </div>
      {isQuestion ? <Radix.Description asChild>{inside}</Radix.Description> : inside}
      <div className="ps-dialog-footer">{footer}</div>
    </>
  );
}
