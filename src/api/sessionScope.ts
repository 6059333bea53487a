/**
 * A short one-way word for "this customer at this server", fit for a cache key: two customers in one tab never
 * share a cache, and the session token itself reaches no key, no devtools and no persisted cache.
 *
 * Two words of 32 bits: far too few to lead back to a token of 220 random bits.
 */
export function sessionScope(baseUrl: string, session: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const character of `${baseUrl}\n${session}`) {
    const code = character.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
