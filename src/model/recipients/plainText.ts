/**
 * A pasted text with its many ways to write one thing made one: full-width signs (as typed on a Chinese or
 * Japanese keyboard), double quotes, commas, lines of a mail's head (`To: …`), mailto links.
 */
export function plainText(text: string): string {
  return text
    .normalize()
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[、､،؛]/g, ",")
    .replace(/^[ \t]*(?:to|b?cc|e-?mail):[ \t]*(?=\S)/gim, "")
    .replace(/mailto:([^\s<>"()]+)/gi, (all, link: string) => addressesOf(link) || withoutLinks(all));
}

/** Of a link, only whom it goes to is about people: its subject and text are not read. */
function addressesOf(link: string): string {
  const [to = "", rest = ""] = link.replaceAll(/mailto:/gi, "").split("?");
  // A plus is a space to URLSearchParams, but not in an address.
  const query = `to=${to.replaceAll("&", "%26")}&${rest}`.replaceAll("+", "%2B");
  return [...new URLSearchParams(query)]
    .filter(([field, people]) => /^(?:to|b?cc)$/i.test(field) && people.includes("@"))
    .map(([, people]) => people)
    .join(",");
}

/** Of what leads to nobody only its beginning is a link: read again in pieces, each would be one of its own. */
function withoutLinks(text: string): string {
  return text.replaceAll(/(?<!^)mailto:/gi, "");
}
