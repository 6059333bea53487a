/** Letters that Unicode does not take apart into a letter and its accent, as they are typed without it. */
const plain: Readonly<Record<string, string>> = { æ: "ae", ø: "o", đ: "d", ł: "l" };

/** Without accents and letter case: "José" is found by "jose", "Weiß" by "weiss". */
export function foldText(text: string): string {
  // Plain ASCII, which most of it is, has no accents.
  // oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      // There and back: the capitals of "ß" are "SS", and those of "ı" and "i" one.
      .toUpperCase()
      .toLowerCase()
      .replace(/[æ-ł]/g, (letter) => plain[letter] ?? letter)
  );
}
