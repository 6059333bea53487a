import type { ContenderName } from "./contenders.ts";
import { median } from "./median.ts";
import type { Measure, Sample } from "./Sample.ts";

/** The medians of a run. */
export interface Figures {
  readonly of: (contender: ContenderName, size: number, measure: Measure) => number | undefined;
}

export function figures(samples: readonly Sample[]): Figures {
  return {
    of: (contender, size, measure) => {
      const values = samples
        .filter((it) => it.contender === contender && it.size === size && it.measure === measure)
        .map(({ value }) => value);
      return values.length > 0 ? median(values) : undefined;
    },
  };
}
