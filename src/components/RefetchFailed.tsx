"use client";

import { useState } from "react";
import type { SeatsError } from "../api/SeatsError.ts";
import type { Labels } from "../labels/Labels.ts";
import { Button } from "../primitives/Button.tsx";
import { Notice } from "../primitives/Notice.tsx";
import { SignInButton } from "./SignInButton.tsx";

export interface RefetchFailedProps {
  readonly query: {
    readonly error: SeatsError | null;
    readonly isFetching: boolean;
    readonly refetch: () => unknown;
  };
  readonly labels: Labels;
  /** What is being done, while it is asked for again. */
  readonly loading: string;
}

/** What is there could not be brought up to date. */
export function RefetchFailed({ query, labels, loading }: RefetchFailedProps) {
  // What the page asks for by itself fails in silence after the first time: nobody waits for it.
  const [tries, setTries] = useState(1);
  if (!query.error) return null;
  const { reason } = query.error;
  const retry = () => void Promise.resolve(query.refetch()).then(() => setTries(tries + 1));
  return (
    <Notice
      title={labels.staleTitle}
      announced={tries}
      actions={
        reason.type === "session_ended" ? (
          <SignInButton labels={labels} size="s" onSignedIn={retry} />
        ) : (
          <Button size="s" onClick={retry} busy={query.isFetching ? loading : undefined}>
            {labels.tryAgain}
          </Button>
        )
      }
    >
      {labels.error(reason)}
    </Notice>
  );
}
