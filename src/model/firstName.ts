/**
 * What to call a person the second time: the first word of a name in Latin, Cyrillic or Greek letters; elsewhere
 * (family name first, one word) the whole name, which is never wrong.
 */
export function firstName(name: string): string {
  const [first = name] = name.split(/\s+/);
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(first) ? first : name;
}
