"use client";

import type { SeatsErrorReason } from "../api/SeatsError.ts";
import { useSeatsContext } from "../hooks/SeatsContext.ts";
import type { PageLabels } from "../labels/enPage.ts";
import { Button } from "../primitives/Button.tsx";
import type { IconName } from "../primitives/Icon.tsx";
import { Panel } from "../primitives/Panel.tsx";

export interface SeatsFailureProps {
  readonly reason: SeatsErrorReason;
  readonly labels: PageLabels;
  /** Asks again; it is being asked while `busy`. */
  readonly onRetry: () => void;
  readonly busy: boolean;
}

interface Closed {
  readonly mark: Extract<IconName, string>;
  readonly title: "sessionTitle" | "notPermittedTitle" | "featureOffTitle" | "notFoundTitle";
  readonly note: "sessionNote" | "notPermittedNote" | "featureOffNote" | "notFoundNote";
}

/** Doors that asking again does not open. */
const closed: Partial<Record<SeatsErrorReason["type"], Closed>> = {
  session_ended: { mark: "key", title: "sessionTitle", note: "sessionNote" },
  not_permitted: { mark: "lock", title: "notPermittedTitle", note: "notPermittedNote" },
  feature_off: { mark: "lock", title: "featureOffTitle", note: "featureOffNote" },
  not_found: { mark: "search", title: "notFoundTitle", note: "notFoundNote" },
};

/** What stands where the seats would be when they could not be had: what happened, and the one thing to do. */
export function SeatsFailure({ reason, labels, onRetry, busy }: SeatsFailureProps) {
  const { onSessionEnded } = useSeatsContext("SeatsFailure");
  const door = closed[reason.type];
  if (door)
    return (
      <Panel
        mark={door.mark}
        title={labels[door.title]}
        actions={
          reason.type === "session_ended" &&
          onSessionEnded && (
            <Button variant="primary" onClick={() => void Promise.resolve(onSessionEnded()).then(onRetry)}>
              {labels.signIn}
            </Button>
          )
        }
      >
        {labels[door.note]}
      </Panel>
    );
  return (
    <Panel
      mark="cloud"
      tone="danger"
      title={labels.failedTitle}
      code={"status" in reason ? String(reason.status) : undefined}
      actions={
        <Button icon="refresh" onClick={onRetry} busy={busy ? labels.loading : undefined}>
          {labels.tryAgain}
        </Button>
      }
    >
      {labels.error(reason)} {labels.failedNote}
    </Panel>
  );
}
