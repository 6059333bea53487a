import type { IconShape } from "./Icon.tsx";
import { box, circle } from "./iconShapes.ts";

/** The icons that the first paint does not need: they load with the parts that show them. */
export const moreIcons = {
  card: { path: `${box(1.9, 3.4, 12.2, 9.2, 2)}M1.9 6.6h12.2M4.6 9.9h2` },
  chevron: { path: "M6.25 4 10.25 8l-4 4", isMirrored: true },
  clock: { path: `${circle(8, 8, 5.9)}M8 4.7V8l2.2 1.4` },
  close: { path: "m4 4 8 8M12 4l-8 8" },
  copy: {
    path: `${box(5.6, 5.6, 8, 8, 2)}M10.4 5.6V4.4a2 2 0 0 0-2-2h-4a2 2 0 0 0-2 2v4a2 2 0 0 0 2 2h1.2`,
  },
  done: { path: `${circle(8, 8, 5.9)}M5.4 8.2l1.8 1.8 3.4-3.9` },
  details: { path: "M3.25 4.25h9.5M3.25 8h9.5M3.25 11.75h5.5" },
  down: { path: "M8 3.5v9M4.75 9.25 8 12.5l3.25-3.25" },
  free: { path: box(2.5, 2.5, 11, 11, 3.2), isDashed: true },
  leave: {
    path: "M9 13.25H4.75a1.5 1.5 0 0 1-1.5-1.5v-7.5a1.5 1.5 0 0 1 1.5-1.5H9M6.75 8h6.5M11 5.75 13.25 8 11 10.25",
    isMirrored: true,
  },
  minus: { path: "M3.25 8h9.5" },
  revoke: { path: `${box(2.5, 2.5, 11, 11, 3.2)}M6 6l4 4M10 6l-4 4` },
  swap: { path: "M2.75 5.25h10M10 2.5l2.75 2.75L10 8M13.25 10.75h-10M6 8l-2.75 2.75L6 13.5" },
  warning: {
    path: "M7.1 2.9 1.9 12.1a1.05 1.05 0 0 0 .9 1.6h10.4a1.05 1.05 0 0 0 .9-1.6L8.9 2.9a1.05 1.05 0 0 0-1.8 0ZM8 6.4v3.1M8 11.55v.01",
  },
  upload: { path: "M8 10V2.75M5 5.75l3-3 3 3M3 13.25h10" },
  send: { path: "M13.6 2.4 7 9M13.6 2.4 9.2 13.6 7 9 2.4 6.8Z", isMirrored: true },
} satisfies Record<string, IconShape>;
