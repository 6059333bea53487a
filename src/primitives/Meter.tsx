/** What one part of a meter stands for; where there is a glyph for it, it is drawn like that. */
export type PipStatus = "claimed" | "pending" | "expired" | "leaving" | "free" | "added" | "over";

export interface MeterProps {
  readonly label: string;
  /** The whole in words; numbers alone would not say what is pending or expired. */
  readonly text: string;
  readonly value: number;
  readonly max: number;
  /** In the order in which they are drawn. */
  readonly parts: readonly { readonly status: PipStatus; readonly count: number }[];
}

/** With more, single pips would be too thin to see: one bar for each status instead. */
const mostPips = 60;

export function Meter({ label, text, value, max, parts }: MeterProps) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const pips = parts.flatMap(({ status, count }) =>
    count === 0
      ? []
      : total > mostPips
        ? [{ status, count }]
        : Array.from({ length: count }, () => ({ status, count: 1 })),
  );
  return (
    <div
      className="ps-meter"
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(max, value)}
      aria-valuenow={value}
      aria-valuetext={text}
    >
      {pips.map(({ status, count }, index) => (
        <span
          // oxlint-disable-next-line react/no-array-index-key -- pips have no identity but their place
          key={index}
          className="ps-pip"
          data-status={status}
          // None for one: in a server's page a strict Content Security Policy would report each.
          style={count > 1 ? { flexGrow: count } : undefined}
        />
      ))}
    </div>
  );
}
