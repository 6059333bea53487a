export interface ProgressProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
}

/** How much of a known amount is done. */
export function Progress({ label, value, max }: ProgressProps) {
  return (
    <div
      className="ps-progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
    >
      <span style={{ inlineSize: `${max > 0 ? (100 * value) / max : 0}%` }} />
    </div>
  );
}
