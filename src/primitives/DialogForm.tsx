"use client";

import { useId } from "react";
import { useAnnounce } from "./Announcer.tsx";
import { Button } from "./Button.tsx";
import { DialogFrame, type DialogFrameProps } from "./DialogFrame.tsx";

export interface DialogFormProps extends Omit<DialogFrameProps, "isQuestion" | "footer"> {
  /** Why nothing can be sent now: submitting says it instead. */
  readonly unavailable: string | undefined;
  /** What it is doing while it sends: nothing more is sent meanwhile. */
  readonly busy: string | undefined;
  /** Shown beside the buttons, and not read aloud. Default: why nothing can be sent. */
  readonly note?: string | false | undefined;
  readonly cancelLabel: string;
  readonly submitLabel: string;
  readonly onCancel: () => void;
  readonly onSubmit: () => void;
}

/** A frame with a form: submits once, or says why it does not. */
export function DialogForm({
  unavailable,
  busy,
  note = unavailable,
  cancelLabel,
  submitLabel,
  onCancel,
  onSubmit,
  children,
  ...frame
}: DialogFormProps) {
  const id = useId();
  const announce = useAnnounce();
  return (
    <DialogFrame
      {...frame}
      footer={
        <>
          {note && <p aria-hidden="true">{note}</p>}
          <Button onClick={onCancel}>{cancelLabel}</Button>
          <Button variant="primary" submits form={id} unavailable={unavailable} busy={busy}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <form
        className="ps-form"
        id={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (unavailable !== undefined) {
            announce(unavailable);
            // What has to be put right may be folded away.
            event.currentTarget.querySelector("details:has([role=alert])")?.setAttribute("open", "");
          } else if (busy === undefined) onSubmit();
        }}
      >
        {children}
      </form>
    </DialogFrame>
  );
}
