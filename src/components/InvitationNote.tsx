"use client";

import { useClocked } from "../hooks/useClocked.ts";
import type { PageLabels } from "../labels/enPage.ts";
import { sayInvitation } from "./sayInvitation.ts";
import { sayExactly } from "./sayTime.ts";
import { useSecondsUntil } from "./useSecondsUntil.ts";

export interface InvitationNoteProps {
  /** When the invitation expires. */
  readonly end: Date;
  readonly labels: PageLabels;
  /** When it was last sent again, in milliseconds since 1970. */
  readonly resentAt: number | undefined;
  readonly known: () => number;
}

/** What a pending invitation asks of whoever reads the row: "expires in 5 h", and for a minute "resend in 42 s". */
export function InvitationNote({ end, labels, resentAt, known }: InvitationNoteProps) {
  const said = useClocked((now) => sayInvitation(end, now, labels).join(" "), known);
  const exact = useClocked((_, timeZone) => sayExactly(end, labels, timeZone), known);
  const seconds = useSecondsUntil(resentAt === undefined ? null : resentAt + coolDown);
  const tone = said.slice(0, said.indexOf(" "));
  if (seconds !== null)
    return (
      <span className="ps-status-note" data-tone="positive">
        {seconds > 55 ? labels.sentJustNow : labels.resendIn(labels.seconds(seconds))}
      </span>
    );
  return (
    <span className="ps-status-note" data-tone={tone || undefined} data-exact={exact}>
      {said.slice(tone.length + 1)}
    </span>
  );
}

/** Milliseconds for which an invitation is not sent once more: the mail may still be on its way. */
export const coolDown = 60_000;
