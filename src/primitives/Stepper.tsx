import { forwardRef, type KeyboardEvent } from "react";
import { IconButton } from "./IconButton.tsx";
import { moreIcons } from "./moreIcons.ts";

export interface StepperProps {
  readonly label: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  /** As it was typed. */
  readonly text: string;
  /** The number in the text; NaN if there is none. */
  readonly value: number;
  readonly onText: (text: string) => void;
  readonly min: number;
  /** Infinity: no upper bound. */
  readonly max: number;
  readonly invalid: boolean;
  /** The id of the text that says why it cannot go further. */
  readonly describedBy: string;
}

/** A whole number: typed, or counted up and down by buttons, arrow keys, and by tens with Page Up and Page Down. */
export const Stepper = forwardRef<HTMLInputElement, StepperProps>(function Stepper(
  { label, lessLabel, moreLabel, text, value, onText, min, max, invalid, describedBy },
  ref,
) {
  const step = (by: number) => onText(String(Math.max(min, Math.min((value || 0) + by, max))));
  const steps: Partial<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
  const button = (by: 1 | -1, isLast: boolean) => (
    <IconButton
      icon={by < 0 ? moreIcons.minus : "plus"}
      label={by < 0 ? lessLabel : moreLabel}
      aria-disabled={isLast || undefined}
      aria-describedby={isLast ? describedBy : undefined}
      onClick={() => isLast || step(by)}
    />
  );
  return (
    <div className="ps-stepper" role="group" aria-label={label}>
      {button(-1, value <= min)}
      <input
        ref={ref}
        role="spinbutton"
        inputMode="numeric"
        size={Math.min(text.length, 12) || 1}
        autoComplete="off"
        aria-label={label}
        aria-valuenow={Number.isNaN(value) ? undefined : value}
        aria-valuemin={min}
        aria-valuemax={max === Infinity ? undefined : max}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {button(1, value >= max)}
    </div>
  );
});
