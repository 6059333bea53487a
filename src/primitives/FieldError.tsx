import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";

export interface FieldErrorProps {
  /** So that the field can be described by it. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** What is wrong with the field above it; read aloud when it appears. */
export function FieldError({ id, children }: FieldErrorProps) {
  return (
    <p className="ps-field-error" id={id} role="alert">
      <Icon name="failed" />
      {children}
    </p>
  );
}
