import { forwardRef } from "react";
import type { Labels } from "../labels/Labels.ts";
import { Field } from "../primitives/Field.tsx";
import { unassisted } from "../primitives/unassisted.ts";
import { AddressSlipHint } from "./AddressSlipHint.tsx";

export interface NewPersonFieldProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** A likelier address was taken over. */
  readonly onCorrect: (text: string) => void;
  readonly error: string | undefined;
  readonly isBusy: boolean;
  readonly labels: Labels;
}

/** The address of one other person. */
export const NewPersonField = forwardRef<HTMLInputElement, NewPersonFieldProps>(function NewPersonField(
  { text, onType, onCorrect, error, isBusy, labels },
  ref,
) {
  return (
    <>
      <Field
        ref={ref}
        label={labels.newEmail}
        error={error}
        value={text}
        onChange={(event) => onType(event.target.value)}
        readOnly={isBusy}
        // Not of type `email`: a browser would not let `Name <a@b>` be pasted and read.
        inputMode="email"
        enterKeyHint="done"
        {...unassisted}
      />
      <AddressSlipHint text={isBusy ? "" : text} labels={labels} onUse={onCorrect} />
    </>
  );
});
