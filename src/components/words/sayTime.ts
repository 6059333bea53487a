import type { PageLabels } from "../../labels/enPage.ts";
import { timeBetween } from "../../model/timeBetween.ts";

const week = 7 * 24 * 60 * 60 * 1000;

/** "3 h ago" for what happened this week, the date for what is longer ago. */
export function sayPast(moment: Date, now: Date, labels: PageLabels, timeZone?: string): string {
  if (now.getTime() - moment.getTime() >= week) return dates(labels.locale, timeZone).format(moment);
  const { unit, count } = timeBetween(moment, now);
  return unit === "minutes" && count === 0 ? labels.justNow : labels.ago(labels[unit](count));
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
