import { contenders, type ContenderName } from "./contenders.ts";
import { figures, type Figures } from "./Figures.ts";
import { count, figure, goals, ratio } from "./goals.ts";
import type { Measure } from "./Sample.ts";
import type { BenchRun } from "./BenchRun.ts";

const sections: readonly (readonly [Measure, title: string])[] = [
  ["mount", "Mount: from `render` to the frame with the rows, ms"],
  ["firstMount", "Mount, the first time in a page, ms"],
  ["update", "One row's update: from the server's answer to the frame, ms"],
  ["keystroke", "A search keystroke: from the input to the frame with the matches, ms"],
  ["menu", "Opening a row's menu: from the click to the frame, ms"],
  ["mountWork", "Mount: CPU of the main thread, ms"],
  ["updateWork", "One row's update: CPU of the main thread, ms"],
  ["keystrokeWork", "A search keystroke: CPU of the main thread, ms"],
  ["menuWork", "Opening a row's menu: CPU of the main thread, ms"],
  ["heap", "JS heap after a garbage collection, MB"],
  ["rowElements", "Row elements"],
  ["listeners", "Event listeners"],
];

const onScreen: readonly (readonly [Measure, title: string])[] = [
  ["menuOnScreen", "Opening a row's menu, ms"],
  ["interaction", "Slowest interaction of a search (Event Timing), ms"],
  ["taskWhileScrolling", "Longest task over 50 ms while scrolling, ms"],
  ["taskWhileSearching", "Longest task over 50 ms while searching, ms"],
  ["taskWhileSorting", "Longest task over 50 ms while sorting, ms"],
  ["rowsOnUpdate", "Rows rendered for one row's change"],
  ["componentsOnSameList", "Components rendered for the same list again"],
  ["rowsOnSeatMore", "Rows rendered for one seat more"],
];

/** The run as Markdown, for people. */
export function report(run: BenchRun): string {
  const { samples, leftOut, sizes, only, rounds, date, machine, versions } = run;
  const medians = figures(samples);
  const used = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Medians of ${rounds} rounds, in turn, in one run. ${date.slice(0, 10)}; ${machine.cpu}, ${machine.cores} cores,`,
    `${machine.memory} GB, ${machine.platform}. ${used.join(", ")}. A frame every ${figure(machine.frameInterval)} ms.`,
    ...(isBusy(machine)
      ? [
          "",
          `The machine was busy with other things (load ${machine.load.toFixed(1)} before the run): times by the clock are too long, and goals in milliseconds say little. CPU times hold.`,
        ]
      : []),
    "",
    ...sections.flatMap(([measure, title]) => [
      `### ${title}`,
      "",
      ...compared(medians, measure, sizes, only),
      "",
    ]),
    ...(only.includes("ours")
      ? [
          "### SeatManager alone, on a screen of 60 frames a second",
          "",
          ...row(["", ...sizes.map(count)], true),
          ...onScreen.flatMap(([measure, title]) =>
            row([title, ...sizes.map((size) => shown(medians.of("ours", size, measure)))]),
          ),
          "",
          "### Goals",
          "",
          ...row(["", "goal", "measured", ""], true),
          ...goals(medians, sizes).flatMap(({ words, wanted, measured, isMet }) =>
            row([words, wanted, measured ?? "–", isMet === undefined ? "–" : isMet ? "met" : "**missed**"]),
          ),
          "",
        ]
      : []),
    ...(leftOut.length > 0
      ? [
          "### Left out (–)",
          "",
          ...leftOut.map(
            (it) =>
              `- ${contenders[it.contender].title}, ${count(it.size)} seats${it.measure ? `, ${it.measure}` : ""}: ${it.reason}`,
          ),
          "",
        ]
      : []),
  ].join("\n");
}

function compared(
  medians: Figures,
  measure: Measure,
  sizes: readonly number[],
  only: readonly ContenderName[],
): string[] {
  const rivals = only.filter((name) => name !== "ours");
  const isCompared = only.includes("ours");
  return [
    ...row(
      [
        "seats",
        ...only.map((name) => contenders[name].title),
        ...(isCompared ? rivals.map((name) => `× ${contenders[name].title.slice(0, 3)}`) : []),
      ],
      true,
    ),
    ...sizes.flatMap((size) => {
      const of = (name: ContenderName) => medians.of(name, size, measure);
      return row([
        count(size),
        ...only.map((name) => shown(of(name))),
        ...(isCompared ? rivals.map((name) => shown(ratio(of("ours"), of(name)))) : []),
      ]);
    }),
  ];
}

function shown(value: number | undefined): string {
  if (value === undefined) return "–";
  return Number.isInteger(value) ? count(value) : figure(value);
}

function row(cells: readonly string[], isHead = false): string[] {
  const line = `| ${cells.join(" | ")} |`;
  return isHead ? [line, `| ${cells.map((_, index) => (index ? "--:" : "---")).join(" | ")} |`] : [line];
}

function isBusy({ load, cores }: BenchRun["machine"]): boolean {
  return load > cores / 2;
}
