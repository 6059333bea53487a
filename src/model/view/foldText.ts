/** Letters that Unicode does not take apart into a letter and its accent, as they are typed without it. */
const plain: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Without accents and letter case: "José" is found by "jose", "Weiß" by "weiss". */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Plain ASCII, which most of it is, has no accents.
  // oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(text)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ß-œ]/g, (letter) => plain[letter] ?? letter);
}
