"use client";

import { forwardRef, useId } from "react";
import type { Labels } from "../../labels/Labels.ts";
import { addressSlip } from "../../model/recipients/addressSlip.ts";
import { readRecipients } from "../../model/recipients/readRecipients.ts";
import { Button } from "../../primitives/Button.tsx";
import { FieldError } from "../../primitives/FieldError.tsx";
import { Note } from "../../primitives/Note.tsx";
import { unassisted } from "../../primitives/unassisted.ts";
import { useRests } from "../../primitives/useRests.ts";

export interface NewPersonFieldProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** The likelier address was accepted. */
  readonly onCorrect: (text: string) => void;
  /** What is wrong with what was typed; it stands below the field and is read with it. */
  readonly error: string | undefined;
  /** It can be read and not changed. */
  readonly isFixed: boolean;
  readonly labels: Labels;
}

/** The address of one other person, and a likelier one when the typing rests. */
export const NewPersonField = forwardRef<HTMLInputElement, NewPersonFieldProps>(function NewPersonField(
  { text, onType, onCorrect, error, isFixed, labels },
  ref,
) {
  const id = useId();
  // Everybody who types gmail.com passes through gmail.co.
  const rests = useRests(text);
  const [only, ...others] = rests && !isFixed ? readRecipients(text) : [];
  const better = only?.email && others.length === 0 ? addressSlip(only.email) : null;
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
          readOnly={isFixed}
          // Not of type `email`: a browser would not let `Name <a@b>` be pasted and read.
          inputMode="email"
          enterKeyHint="done"
          {...unassisted}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
        />
        {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
      </div>
      {/* Always there: a live region that comes with its words would not be heard. */}
      <div className="ps-slip" role="status">
        {better !== null && (
          <ul role="list" className="ps-notes">
            <Note icon="info">
              {labels.didYouMean(better)}{" "}
              <Button size="s" variant="ghost" tone="accent" onClick={() => onCorrect(better)}>
                {labels.useIt}
              </Button>
            </Note>
          </ul>
        )}
      </div>
    </>
  );
});
