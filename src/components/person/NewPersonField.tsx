import { forwardRef, useId } from "react";
import type { Labels } from "../../labels/Labels.ts";
import { FieldError } from "../../primitives/FieldError.tsx";
import { unassisted } from "../../primitives/unassisted.ts";
import { AddressSlipHint } from "./AddressSlipHint.tsx";

export interface NewPersonFieldProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** A likelier address was taken over. */
  readonly onCorrect: (text: string) => void;
  /** What is wrong with what was typed; it stands below the field and is read with it. */
  readonly error: string | undefined;
  readonly isBusy: boolean;
  readonly labels: Labels;
}

/** The address of one other person. */
export const NewPersonField = forwardRef<HTMLInputElement, NewPersonFieldProps>(function NewPersonField(
  { text, onType, onCorrect, error, isBusy, labels },
  ref,
) {
  const id = useId();
  return (
    <>
      <div className="ps-field">
        <label className="ps-label" htmlFor={id}>
          {labels.newEmail}
        </label>
        <input
          ref={ref}
          id={id}
          className="ps-input"
          value={text}
          onChange={(event) => onType(event.target.value)}
          readOnly={isBusy}
          // Not of type `email`: a browser would not let `Name <a@b>` be pasted and read.
          inputMode="email"
          enterKeyHint="done"
          {...unassisted}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
        />
        {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
      </div>
      <AddressSlipHint text={isBusy ? "" : text} labels={labels} onUse={onCorrect} />
    </>
  );
});
