import { zoomOf } from "./zoomOf.ts";

const gap = 4;
const margin = 8;

/**
 * Puts an element of the top layer below another one, aligned at the end; above it if there is more room, and never
 * beyond the edge of the window.
 */
export function placeBelow(element: HTMLElement, anchor: HTMLElement): void {
  const zoom = zoomOf(element);
  const { top, bottom, left, right } = anchor.getBoundingClientRect();
  const width = element.offsetWidth * zoom;
  const height = element.offsetHeight * zoom;
  const { clientWidth, clientHeight } = document.documentElement;
  const fitsBelow = bottom + gap + height + margin <= clientHeight || top < clientHeight - bottom;
  const isRtl = getComputedStyle(anchor).direction === "rtl";
  const x = isRtl ? left : right - width;
  element.style.top = `${(fitsBelow ? bottom + gap : top - gap - height) / zoom}px`;
  element.style.left = `${Math.max(margin, Math.min(x, clientWidth - width - margin)) / zoom}px`;
}
