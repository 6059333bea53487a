"use client";

import { memo } from "react";
import { useClocked } from "../../hooks/time/useClocked.ts";
import type { PageLabels } from "../../labels/enPage.ts";
import { sayExactly, sayPast } from "../words/sayTime.ts";

export interface PastTimeProps {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly labels: PageLabels;
  /** When what is shown came, for a page that was rendered on a server. */
  readonly known: () => number;
}

/** "3 h ago", and the exact moment as its title; the stylesheet shows that while the keyboard is in its row. */
export const PastTime = memo(function PastTime({ at, labels, known }: PastTimeProps) {
  const moment = new Date(at);
  const [words, exact] = useClocked(
    (now, timeZone) => [sayPast(moment, now, labels, timeZone), sayExactly(moment, labels, timeZone)],
    known,
  );
  return (
    <time dateTime={moment.toISOString()} title={exact}>
      {words}
    </time>
  );
});
