const headings =
  /^(?:(?:user|work)?e?mails?(?:add?ress\w*)?|(?:adresse)?(?:e?mail|courriel|electronique)|correo(?:electronico)?)$/;

/** Whether a column with this heading holds e-mail addresses: in English, German, French or Spanish. */
export function isEmailHeading(heading: string): boolean {
  const letters = heading.normalize("NFKD").replace(/[^\p{L}]/gu, "");
  return headings.test(letters.toLowerCase());
}
