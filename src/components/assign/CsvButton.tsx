"use client";

import { useRef } from "react";
import type { Labels } from "../../labels/Labels.ts";
import { Button, type ButtonProps } from "../../primitives/Button.tsx";
import { moreIcons } from "../../primitives/moreIcons.ts";

export interface CsvButtonProps extends Pick<ButtonProps, "variant" | "size" | "tone" | "flush"> {
  readonly labels: Labels;
  readonly isReading?: boolean;
  readonly onChoose: (file: File | undefined) => void;
}

/** Chooses a CSV file. */
export function CsvButton({ labels, isReading, onChoose, ...look }: CsvButtonProps) {
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
        {...look}
        icon={moreIcons.upload}
        busy={isReading ? labels.csvReading : undefined}
        onClick={() => input.current?.click()}
      >
        {labels.uploadCsv}
      </Button>
    </>
  );
}
