"use client";

import { useEffect, useState } from "react";
import type { Labels } from "../../labels/Labels.ts";
import { readCsvFile, type CsvFile } from "./readCsvFile.ts";
import { sayCsvProblem } from "./sayCsvProblem.ts";

/** Files that were read already: coming back to the field does not read them again. */
const begun = new WeakSet<File>();

/** Reads a file that is chosen here, or was given before, and says what is wrong with one that cannot be read. */
export function useCsvFile(
  labels: Labels,
  given: readonly (File | undefined)[],
  onFile: (file: CsvFile) => void,
) {
  const [isReading, setIsReading] = useState(false);
  const [error, setError] = useState<string>();

  const read = async (file: File) => {
    setError(undefined);
    setIsReading(true);
    const result = await readCsvFile(file);
    setIsReading(false);
    if ("type" in result) setError(sayCsvProblem(result, labels));
    else onFile(result);
  };

  useEffect(() => {
    for (const file of given) {
      if (!file || begun.has(file)) continue;
      begun.add(file);
      // oxlint-disable-next-line react/set-state-in-effect -- that it is being read is not known before it is
      void read(file);
    }
  });

  return { isReading, error, read: (file: File | undefined) => file && void read(file) };
}
