import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import type { ContenderName } from "./contenders.ts";
import { rivalVersions } from "./installRivals.ts";
import type { LeftOut, Sample } from "./Sample.ts";

/** Everything about one run: what `--json` writes. */
export interface BenchRun {
  readonly date: string;
  readonly rounds: number;
  readonly sizes: readonly number[];
  readonly only: readonly ContenderName[];
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly samples: readonly Sample[];
  readonly leftOut: readonly LeftOut[];
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** Gigabytes. */
  readonly memory: number;
  readonly platform: string;
  /** Processes that wanted to run in the minute before (Unix). */
  readonly load: number;
  /** Milliseconds from frame to frame where nothing has to be waited for. */
  readonly frameInterval: number;
}

export function machine(frameInterval: number): Machine {
  return {
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memory: Math.round(totalmem() / 1e9),
    platform: `${process.platform} ${process.arch}`,
    load: loadavg()[0] ?? 0,
    frameInterval,
  };
}

export function versions(chromium: string): Record<string, string> {
  const root = join(import.meta.dirname, "../..");
  const versionIn = (folder: string) =>
    (JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as { version: string }).version;
  return {
    Chromium: chromium,
    Node: process.versions.node,
    "polar-seats": versionIn("."),
    react: versionIn("node_modules/react"),
    "@tanstack/react-query": versionIn("node_modules/@tanstack/react-query"),
    ...rivalVersions(),
  };
}
