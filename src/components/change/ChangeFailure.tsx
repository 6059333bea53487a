import type { UseMutationResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { SeatsError } from "../../api/SeatsError.ts";
import type { Subscription } from "../../api/Subscription.ts";
import type { Labels } from "../../labels/Labels.ts";
import { Button } from "../../primitives/Button.tsx";
import { Notice } from "../../primitives/Notice.tsx";
import { SignInButton } from "../frame/SignInButton.tsx";
import { sayChangeFailure } from "../words/sayChangeFailure.ts";

export interface ChangeFailureProps {
  readonly change: Pick<UseMutationResult<Subscription, SeatsError, number | null>, "error" | "submittedAt">;
  /** How many seats there are, as before. */
  readonly total: number;
  readonly labels: Labels;
  readonly onBillingNeeded: (() => void) | undefined;
  /** What else is true now. */
  readonly children?: ReactNode;
}

/** Why the number of seats was not changed, and the way to pay if paying would help. */
export function ChangeFailure({ change, total, labels, onBillingNeeded, children }: ChangeFailureProps) {
  if (!change.error) return null;
  const { title, note, isAboutBilling } = sayChangeFailure(change.error, labels, total);
  return (
    <Notice
      tone="danger"
      title={title}
      // Another number for each try, so that the same refusal is read aloud again.
      announced={change.submittedAt}
      actions={
        change.error.reason.type === "session_ended" ? (
          <SignInButton size="s" labels={labels} />
        ) : (
          onBillingNeeded &&
          isAboutBilling && (
            <Button size="s" onClick={() => onBillingNeeded()}>
              {labels.toBilling}
            </Button>
          )
        )
      }
    >
      {note} {children}
    </Notice>
  );
}
