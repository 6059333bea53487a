import { forwardRef, useId, type ComponentPropsWithoutRef } from "react";
import { FieldError } from "./FieldError.tsx";

export interface FieldProps extends ComponentPropsWithoutRef<"input"> {
  readonly label: string;
  /** What is wrong with what was typed; it stands below the field and is read with it. */
  readonly error?: string | undefined;
}

export const Field = forwardRef<HTMLInputElement, FieldProps>(function Field(
  { label, error, ...input },
  ref,
) {
  const id = useId();
  return (
    <div className="ps-field">
      <label className="ps-label" htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        ref={ref}
        id={id}
        className="ps-input"
        aria-invalid={error !== undefined || undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      />
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
});
