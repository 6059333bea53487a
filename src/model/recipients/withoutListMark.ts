/** A line of a list without its bullet or number: `1. Lena Hartwig`. */
export function withoutListMark(text: string): string {
  return text.replace(/^\s*(?:(?:\d+[.)]|[-–—*•·])(?:\s+|$))+/, "");
}
