/**
 * A pasted text in which everything is written in one way: full-width signs (as typed on a Chinese or Japanese
 * keyboard), double quotes, commas, lines of a mail's head (`To: …`), mailto links.
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

/** The addresses that a mailto link goes to, without its subject and text. */
function addressesOf(link: string): string {
  const [to = "", rest = ""] = link.replaceAll(/mailto:/gi, "").split("?");
  // A plus is a space to URLSearchParams, but not in an address.
  const query = `to=${to.replaceAll("&", "%26")}&${rest}`.replaceAll("+", "%2B");
  return [...new URLSearchParams(query)]
    .filter(([field, people]) => /^(?:to|b?cc)$/i.test(field) && people.includes("@"))
    .map(([, people]) => people)
    .join(",");
}

/** Keeps only the first `mailto:` of a link without addresses: read again in pieces, each would begin a link. */
function withoutLinks(text: string): string {
  return text.replaceAll(/(?<!^)mailto:/gi, "");
}
