"use client";

import type { SeatsErrorReason } from "../../api/SeatsError.ts";
import type { Labels } from "../../labels/Labels.ts";
import { Button } from "../../primitives/Button.tsx";
import type { IconName } from "../../primitives/Icon.tsx";
import { Panel } from "../../primitives/Panel.tsx";
import { SignInButton } from "./SignInButton.tsx";
import { useLabels } from "./useLabels.ts";

export interface SeatsFailureProps {
  readonly reason: SeatsErrorReason;
  /** What could not be loaded. Default: the seats. */
  readonly title?: string;
  readonly labels?: Partial<Labels> | undefined;
  /** Asks again; `busy` while it does. */
  readonly onRetry: () => void;
  readonly busy: boolean;
  /** How often it has failed: each time it is said. */
  readonly announced: number;
}

interface Closed {
  readonly mark: Extract<IconName, string>;
  /** The prefix of its labels. */
  readonly words: "session" | "notPermitted" | "featureOff" | "notFound";
}

/** Failures that asking again does not mend. */
const closed: Partial<Record<SeatsErrorReason["type"], Closed>> = {
  session_ended: { mark: "key", words: "session" },
  not_permitted: { mark: "lock", words: "notPermitted" },
  feature_off: { mark: "lock", words: "featureOff" },
  not_found: { mark: "search", words: "notFound" },
};

/** What stands where the seats would be when they could not be had: what happened, and the one thing to do. */
export function SeatsFailure({ reason, title, labels: own, onRetry, busy, announced }: SeatsFailureProps) {
  const labels = useLabels(own);
  const door = closed[reason.type];
  if (door)
    return (
      <Panel
        mark={door.mark}
        announced={announced}
        title={labels[`${door.words}Title`]}
        actions={
          reason.type === "session_ended" && (
            <SignInButton variant="primary" labels={labels} onSignedIn={onRetry} />
          )
        }
      >
        {labels[`${door.words}Note`]}
      </Panel>
    );
  return (
    <Panel
      mark="cloud"
      tone="danger"
      announced={announced}
      title={title ?? labels.failedTitle}
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
