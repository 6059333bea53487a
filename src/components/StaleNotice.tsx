"use client";

import type { SeatSource } from "../api/SeatSource.ts";
import { useSeats } from "../hooks/useSeats.ts";
import type { Labels } from "../labels/Labels.ts";
import { Button } from "../primitives/Button.tsx";
import { Notice } from "../primitives/Notice.tsx";
import { SignInButton } from "./SignInButton.tsx";

export interface StaleNoticeProps {
  readonly source: SeatSource;
  readonly labels: Labels;
}

/** The rows are there, and could not be brought up to date. */
export function StaleNotice({ source, labels }: StaleNoticeProps) {
  const query = useSeats(source);
  if (!query.error) return null;
  const { reason } = query.error;
  const retry = () => void query.refetch();
  return (
    <Notice
      title={labels.staleTitle}
      announced
      actions={
        reason.type === "session_ended" ? (
          <SignInButton labels={labels} size="s" onSignedIn={retry} />
        ) : (
          <Button size="s" onClick={retry} busy={query.isFetching ? labels.loading : undefined}>
            {labels.tryAgain}
          </Button>
        )
      }
    >
      {labels.error(reason)}
    </Notice>
  );
}
