import type { PageLabels } from "../labels/enPage.ts";
import { timeBetween, type Stretch } from "../model/timeBetween.ts";

const week = 7 * 24 * 60 * 60 * 1000;

/** "5 h", "3 days". */
export function sayStretch({ unit, count }: Stretch, labels: PageLabels): string {
  return labels[unit](count);
}

/** "3 h ago" for what happened this week, the date for what is longer ago. */
export function sayPast(moment: Date, now: Date, labels: PageLabels): string {
  if (now.getTime() - moment.getTime() >= week) return dates(labels.locale).format(moment);
  const stretch = timeBetween(moment, now);
  if (stretch.unit === "minutes" && stretch.count === 0) return labels.justNow;
  return labels.ago(sayStretch(stretch, labels));
}

/** The exact moment, for whoever asks for it. */
export function sayExactly(moment: Date, labels: PageLabels): string {
  return moments(labels.locale).format(moment);
}

// One formatter for a language: making one costs a hundred times more than using it.
const dates = remembered((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium" }));
const moments = remembered(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" }),
);

function remembered<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
