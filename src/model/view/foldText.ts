/** Without accents and letter case: "José" is found by "jose". */
export function foldText(text: string): string {
  // Plain ASCII, which most of it is, has no accents.
  // oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
