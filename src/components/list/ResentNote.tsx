"use client";

import type { ReactNode } from "react";
import type { PageLabels } from "../../labels/enPage.ts";
import { resendPause } from "../../model/resendPause.ts";
import { useSecondsUntil } from "../frame/useSecondsUntil.ts";

export interface ResentNoteProps {
  /** When the invitation was last sent again, in milliseconds since 1970. */
  readonly at: number;
  readonly labels: PageLabels;
  /** What is shown again afterwards. */
  readonly children: ReactNode;
}

/** For a minute after an invitation was sent again: "sent just now", then "resend in 42 s". */
export function ResentNote({ at, labels, children }: ResentNoteProps) {
  const seconds = useSecondsUntil(at + resendPause);
  if (seconds === null) return children;
  const isNew = seconds > 55;
  return (
    <span className="ps-status-note" data-tone={isNew ? "positive" : undefined}>
      {isNew ? labels.sentJustNow : labels.resendIn(labels.seconds(seconds))}
    </span>
  );
}
