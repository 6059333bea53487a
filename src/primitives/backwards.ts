/** The arrow that goes towards the beginning of a line. */
export function backwards(element: Element): "ArrowLeft" | "ArrowRight" {
  return getComputedStyle(element).direction === "rtl" ? "ArrowRight" : "ArrowLeft";
}
