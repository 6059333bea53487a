/** A moment as the server writes it: UTC, six fractional digits, or none when they are all zero (contract §2). */
export function timestamp(moment: Date): string {
  const [second = "", fraction] = moment.toISOString().slice(0, -1).split(".");
  return fraction === "000" ? `${second}Z` : `${second}.${fraction}000Z`;
}
