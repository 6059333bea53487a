/** Where the host's sale is a promise, what follows it: however it ends, there may be more seats. */
export function whenSold(sale: unknown, then: () => void): void {
  if (sale instanceof Promise) void sale.then(then, then);
}
