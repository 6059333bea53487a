/**
 * Whether a text could be an e-mail address: something before one `@`, and a name with a dot after it. The
 * server decides in the end (it asks the DNS); this only spares people the round trip for a slip of the finger.
 */
export function isEmailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s@<>(),;:"[\]\\]{1,64}@[^\s@<>(),;:"[\]\\.]+(\.[^\s@<>(),;:"[\]\\.]+)+$/.test(text)
  );
}
