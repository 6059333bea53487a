/**
 * How many pixels of the window one of the element's own is: `zoom` makes them more. Rectangles are in the former; styles,
 * sizes and scrolling in the latter.
 */
export const zoomOf = (element: Element): number =>
  "currentCSSZoom" in element ? element.currentCSSZoom : 1;
