/** Acts once the host's sale is over, if that is a promise: however it ends, there may be more seats. */
export function whenSold(sale: unknown, then: () => void): void {
  if ("then" in Object(sale)) void Promise.resolve(sale).then(then, then);
}
