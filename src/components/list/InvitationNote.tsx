"use client";

import { memo } from "react";
import { useClocked } from "../../hooks/time/useClocked.ts";
import type { PageLabels } from "../../labels/enPage.ts";
import { sayInvitation } from "../words/sayInvitation.ts";
import { sayExactly } from "../words/sayTime.ts";

export interface InvitationNoteProps {
  /** When the invitation expires, in milliseconds since 1970. */
  readonly at: number;
  readonly labels: PageLabels;
  readonly known: () => number;
}

/** What a pending invitation asks of whoever reads the row: "expires in 5 h". */
export const InvitationNote = memo(function InvitationNote({ at, labels, known }: InvitationNoteProps) {
  const end = new Date(at);
  const [tone, words, exact] = useClocked(
    (now, timeZone) => [...sayInvitation(end, now, labels), sayExactly(end, labels, timeZone)],
    known,
  );
  return (
    // No `span`: Orca would read its title in the place of its words.
    <time className="ps-status-note" data-tone={tone || undefined} dateTime={end.toISOString()} title={exact}>
      {words}
    </time>
  );
});
