import type { ContenderName } from "./contenders.ts";
import type { Figures } from "./Figures.ts";
import type { Measure } from "./Sample.ts";

export interface Goal {
  readonly words: string;
  readonly wanted: string;
  /** Missing where one of the figures is. */
  readonly measured?: string | undefined;
  readonly isMet?: boolean | undefined;
}

/** What we set out to reach, beside what was measured. */
export function goals(figures: Figures, sizes: readonly number[]): Goal[] {
  const ours = (size: number, measure: Measure) => figures.of("ours", size, measure);
  const has = (...wanted: number[]) => wanted.every((size) => sizes.includes(size));
  const large = sizes.filter((size) => size >= 1_000);

  const atMost = (words: string, value: number | undefined, limit: number, unit: string): Goal => ({
    words,
    wanted: `≤ ${count(limit)}${unit}`,
    ...(value !== undefined && { measured: `${figure(value)}${unit}`, isMet: value <= limit }),
  });
  type Timed = "mount" | "update" | "keystroke";
  const withWork = (goal: Goal, work: number | undefined): Goal =>
    goal.measured === undefined || work === undefined
      ? goal
      : { ...goal, measured: `${goal.measured} (CPU ${figure(work)} ×)` };
  const against = (measure: Timed, size: number, rival: ContenderName, limit: number, words: string) => {
    const of = (it: Measure) => ratio(ours(size, it), figures.of(rival, size, it));
    return withWork(atMost(words, of(measure), limit, " ×"), of(`${measure}Work`));
  };
  const mountAgainst100 = (size: number, limit: number) => {
    const of = (it: Measure) => ratio(ours(size, it), ours(100, it));
    const words = `${count(size)} seats mount, against our own 100`;
    return withWork(atMost(words, of("mount"), limit, " ×"), of("mountWork"));
  };
  const exactly = (words: string, measure: Measure, limit: number): Goal => {
    const values = sizes.flatMap((size) => ours(size, measure) ?? []);
    return {
      words,
      wanted: String(limit),
      ...(values.length > 0 && {
        measured: [...new Set(values)].join(" / "),
        isMet: values.every((value) => value === limit),
      }),
    };
  };
  const steady = (words: string, measure: Measure, from: number, to: number) =>
    atMost(words, ratio(ours(to, measure), ours(from, measure)), 1, " ×");

  return [
    ...when(has(1_000), [
      against("mount", 1_000, "plain", 0.25, "1,000 seats mount, against (a)"),
      against("mount", 1_000, "radix", 0.12, "1,000 seats mount, against (b)"),
    ]),
    ...when(has(100, 10_000), [mountAgainst100(10_000, 1.5)]),
    ...when(has(100, 100_000), [mountAgainst100(100_000, 3)]),
    ...large.map((size) =>
      against("update", size, "plain", 0.4, `one row's update of ${count(size)}, against (a)`),
    ),
    ...large.map((size) =>
      against("keystroke", size, "plain", 0.6, `a keystroke in ${count(size)}, against (a)`),
    ),
    ...when(has(10_000), [
      atMost("a search of 10,000, slowest interaction to next paint", ours(10_000, "interaction"), 32, " ms"),
    ]),
    ...sizes.map((size) =>
      atMost(`opening the menu at ${count(size)}`, ours(size, "menuOnScreen"), 24, " ms"),
    ),
    exactly("rows rendered for one row's change", "rowsOnUpdate", 1),
    exactly("components rendered for the same list again", "componentsOnSameList", 0),
    exactly("rows rendered for one seat more", "rowsOnSeatMore", 1),
    ...when(has(1_000, 100_000), [
      steady("row elements at 100,000, against 1,000", "rowElements", 1_000, 100_000),
      steady("listeners at 100,000, against 1,000", "listeners", 1_000, 100_000),
    ]),
    ...when(has(100_000), [
      atMost("longest task while 100,000 scroll", ours(100_000, "taskWhileScrolling"), 50, " ms"),
      atMost("longest task while 100,000 are searched", ours(100_000, "taskWhileSearching"), 50, " ms"),
      atMost("longest task while 100,000 are sorted", ours(100_000, "taskWhileSorting"), 50, " ms"),
    ]),
  ];
}

const when = <T>(condition: boolean, list: T[]): T[] => (condition ? list : []);

export function ratio(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one / other;
}

export function count(value: number): string {
  return value.toLocaleString("en");
}

/** Two or three digits: more would pretend. */
export function figure(value: number): string {
  if (value >= 100) return count(Math.round(value));
  return value.toFixed(value >= 10 ? 1 : 2);
}
