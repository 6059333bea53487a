import type { SeatsErrorReason } from "../api/SeatsError.ts";
import type { PageLabels } from "../labels/enPage.ts";
import { Button } from "../primitives/Button.tsx";
import { Notice } from "../primitives/Notice.tsx";

export interface StaleNoticeProps {
  readonly reason: SeatsErrorReason;
  readonly labels: PageLabels;
  readonly onRetry: () => void;
  readonly busy: boolean;
}

/** The rows are there, and could not be brought up to date. */
export function StaleNotice({ reason, labels, onRetry, busy }: StaleNoticeProps) {
  return (
    <Notice
      title={labels.staleTitle}
      announced
      actions={
        <Button size="s" onClick={onRetry} busy={busy ? labels.loading : undefined}>
          {labels.tryAgain}
        </Button>
      }
    >
      {labels.error(reason)}
    </Notice>
  );
}
