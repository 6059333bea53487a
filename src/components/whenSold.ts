/** Where the host's sale is a promise, what follows it: however it ends, there may be more seats. */
export function whenSold(sale: unknown, then: () => void): void {
  const isPromise = typeof sale === "object" && sale !== null && "then" in sale;
  if (isPromise) void Promise.resolve(sale).then(then, then);
}
