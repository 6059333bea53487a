"use client";

import { useState } from "react";
import type { SeatsError } from "../../api/SeatsError.ts";
import type { Labels } from "../../labels/Labels.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { Button } from "../../primitives/Button.tsx";
import { Notice } from "../../primitives/Notice.tsx";
import { SignInButton } from "./SignInButton.tsx";

export interface RefetchFailedProps {
  readonly query: {
    readonly error: SeatsError | null;
    readonly isFetching: boolean;
    readonly refetch: () => Promise<{ readonly error: unknown }>;
  };
  readonly labels: Labels;
  /** What is being done while it is fetched again. */
  readonly loading: string;
}

/** Says that what is shown could not be brought up to date. */
export function RefetchFailed({ query, labels, loading }: RefetchFailedProps) {
  // Announced once, and again for each try of the person: what the page asks for by itself nobody waits for.
  const [tries, setTries] = useState(1);
  const announce = useAnnounce();
  if (!query.error) return null;
  const { reason } = query.error;
  const retry = async () => {
    const { error } = await query.refetch();
    if (error) setTries(tries + 1);
    else announce(labels.updated(labels.justNow));
  };
  return (
    <Notice
      title={labels.staleTitle}
      announced={tries}
      actions={
        reason.type === "session_ended" ? (
          <SignInButton labels={labels} size="s" onSignedIn={() => void retry()} />
        ) : (
          <Button size="s" onClick={() => void retry()} busy={query.isFetching ? loading : undefined}>
            {labels.tryAgain}
          </Button>
        )
      }
    >
      {labels.error(reason)}
    </Notice>
  );
}
