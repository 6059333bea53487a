import { forwardRef } from "react";
import type { Labels } from "../labels/Labels.ts";
import { Field } from "../primitives/Field.tsx";
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
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="done"
        // Password managers offer the manager's own address for somebody else's.
        data-1p-ignore=""
        data-lpignore="true"
      />
      <AddressSlipHint text={isBusy ? "" : text} labels={labels} onUse={onCorrect} />
    </>
  );
});
