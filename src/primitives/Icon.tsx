const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

const box = (x: number, y: number, w: number, h: number, r: number) =>
  `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}`;

/** Drawn on a 16 grid in one stroke of 1.5. */
const shapes = {
  card: `${box(1.9, 3.4, 12.2, 9.2, 2)}M1.9 6.6h12.2M4.6 9.9h2`,
  chevron: "M6.25 4 10.25 8l-4 4",
  clock: `${circle(8, 8, 5.9)}M8 4.7V8l2.2 1.4`,
  close: "m4 4 8 8M12 4l-8 8",
  cloud: "M4.8 12.4a2.9 2.9 0 0 1-.5-5.75 3.9 3.9 0 0 1 7.4-.8 3.3 3.3 0 0 1-.3 6.55ZM8 6.6v2.2M8 10.4v.01",
  copy: `${box(5.6, 5.6, 8, 8, 2)}M10.4 5.6V4.4a2 2 0 0 0-2-2h-4a2 2 0 0 0-2 2v4a2 2 0 0 0 2 2h1.2`,
  done: `${circle(8, 8, 5.9)}M5.4 8.2l1.8 1.8 3.4-3.9`,
  details: "M3.25 4.25h9.5M3.25 8h9.5M3.25 11.75h5.5",
  dots: "M3.4 8h.01M8 8h.01M12.6 8h.01",
  failed: `${circle(8, 8, 5.9)}M8 5v3.4M8 10.9v.01`,
  download: "M8 2.75V10M5 7l3 3 3-3M3 13.25h10",
  free: box(2.5, 2.5, 11, 11, 3.2),
  info: `${circle(8, 8, 5.9)}M8 7.6V11M8 5.1v.01`,
  key: `${circle(5.25, 10.75, 2.85)}M7.3 8.7l5.95-5.95M11 5l1.75 1.75M9.25 6.75l1 1`,
  leave:
    "M9 13.25H4.75a1.5 1.5 0 0 1-1.5-1.5v-7.5a1.5 1.5 0 0 1 1.5-1.5H9M6.75 8h6.5M11 5.75 13.25 8 11 10.25",
  lock: `${box(3.1, 7, 9.8, 6.4, 1.8)}M5.2 7V5.2a2.8 2.8 0 0 1 5.6 0V7`,
  minus: "M3.25 8h9.5",
  person: `${circle(8, 5.4, 2.6)}M3 13.4a5 5 0 0 1 10 0`,
  plus: "M8 3.25v9.5M3.25 8h9.5",
  refresh: "M13 8a5 5 0 1 1-1.46-3.54L13 6M13 2.9V6H9.9",
  revoke: `${box(2.5, 2.5, 11, 11, 3.2)}M6 6l4 4M10 6l-4 4`,
  search: `${circle(7, 7, 4.25)}M10.25 10.25l3 3`,
  swap: "M2.75 5.25h10M10 2.5l2.75 2.75L10 8M13.25 10.75h-10M6 8l-2.75 2.75L6 13.5",
  up: "M8 12.5v-9M4.75 6.75 8 3.5l3.25 3.25",
  upload: "M8 10V2.75M5 5.75l3-3 3 3M3 13.25h10",
  send: "M13.6 2.4 7 9M13.6 2.4 9.2 13.6 7 9 2.4 6.8Z",
} satisfies Record<string, string>;

export type IconName = keyof typeof shapes;

/** Shapes that point somewhere turn around where text runs from right to left. */
const mirrored: readonly IconName[] = ["chevron", "leave", "send"];

/** A 16 px line drawing; it stands beside words, or in a button with a name, and is never read aloud itself. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="ps-icon"
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-icon={name}
      data-mirror={mirrored.includes(name) || undefined}
    >
      <path d={shapes[name]} />
    </svg>
  );
}
