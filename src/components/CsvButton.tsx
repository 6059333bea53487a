"use client";

import { moreIcons } from "../primitives/moreIcons.ts";
import { useRef } from "react";
import type { Labels } from "../labels/Labels.ts";
import { Button } from "../primitives/Button.tsx";

export interface CsvButtonProps {
  readonly labels: Labels;
  readonly isReading: boolean;
  readonly onChoose: (file: File | undefined) => void;
}

/** Chooses a CSV file. */
export function CsvButton({ labels, isReading, onChoose }: CsvButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        hidden
        aria-label={labels.uploadCsv}
        onChange={({ target }) => {
          onChoose(target.files?.[0]);
          // The same file again is a new choice.
          target.value = "";
        }}
      />
      <Button
        variant="ghost"
        size="s"
        tone="quiet"
        flush="end"
        icon={moreIcons.upload}
        busy={isReading ? labels.csvReading : undefined}
        onClick={() => input.current?.click()}
      >
        {labels.uploadCsv}
      </Button>
    </>
  );
}
