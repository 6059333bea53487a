// U+FFFD stands for a character that could not be read, so the address is not known.
const atom = String.raw`[^\s@<>(),;:"[\]\\.\p{C}\uFFFD]+`;
const label = String.raw`[\p{L}\p{M}\p{N}]+(?:-+[\p{L}\p{M}\p{N}]+)*`;
const address = new RegExp(String.raw`^${atom}(?:\.${atom})*@(?:${label}\.)+(?!\d+$)${label}$`, "u");

/**
 * Whether a text could be an e-mail address: what the server checks before it asks the DNS. The server decides in the
 * end; this only saves people the round trip for a slip of the finger.
 */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && text.indexOf("@") <= 64 && address.test(text);
}
