/** Binary search: the first index below `count` from which on `isSo` is true; `count` when it never is. */
export function firstIndex(count: number, isSo: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
