// U+FFFD stands where a character could not be read: whose address it was is not known.
const atom = String.raw`[^\s@<>(),;:"[\]\\.\p{C}\uFFFD]+`;
const label = String.raw`[\p{L}\p{M}\p{N}]+(?:-+[\p{L}\p{M}\p{N}]+)*`;
const address = new RegExp(String.raw`^${atom}(?:\.${atom})*@(?:${label}\.)+(?!\d+$)${label}$`, "u");

/**
 * Whether a text could be an e-mail address: what the server asks for before it asks the DNS. It decides in the
 * end; this only spares people the round trip for a slip of the finger.
 */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && text.indexOf("@") <= 64 && address.test(text);
}
