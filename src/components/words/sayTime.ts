import type { PageLabels } from "../../labels/enPage.ts";
import { timeBetween, type Stretch } from "../../model/timeBetween.ts";

const week = 7 * 24 * 60 * 60 * 1000;

/** "5 h", "3 days". */
export function sayStretch({ unit, count }: Stretch, labels: PageLabels): string {
  return labels[unit](count);
}

/** "3 h ago" for what happened this week, the date for what is longer ago. */
export function sayPast(moment: Date, now: Date, labels: PageLabels, timeZone?: string): string {
  if (now.getTime() - moment.getTime() >= week) return dates(labels.locale, timeZone).format(moment);
  const stretch = timeBetween(moment, now);
  if (stretch.unit === "minutes" && stretch.count === 0) return labels.justNow;
  return labels.ago(sayStretch(stretch, labels));
}

/** The exact moment, for whoever asks for it. Default: in the person's own time zone. */
export function sayExactly(moment: Date, labels: PageLabels, timeZone?: string): string {
  return moments(labels.locale, timeZone).format(moment);
}

// One formatter for a language: making one costs a hundred times more than using it.
const dates = remembered({ dateStyle: "medium" });
const moments = remembered({ dateStyle: "medium", timeStyle: "short" });

function remembered(style: Intl.DateTimeFormatOptions) {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (locale: string, timeZone?: string) => {
    const name = `${locale} ${timeZone}`;
    const format = made.get(name) ?? new Intl.DateTimeFormat(locale, { ...style, timeZone });
    made.set(name, format);
    return format;
  };
}
