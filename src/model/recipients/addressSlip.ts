/** Mail services for everybody, with names so long that one wrong letter is a slip, and not somebody else's name. */
const names = ["gmail", "googlemail", "icloud", "protonmail", "hotmail", "outlook", "yahoo"];

/** Of these, the ones that are `.com` in every country. */
const onlyCom = /^(?:gmail|googlemail|icloud)$/;

/** Endings that the others have besides. */
const national = /^(?:ca|de|es|fr|it|com?\.\w\w)$/;

/**
 * A likelier address where the domain looks like a slip of the finger (`gmial.com`, `yahoo.con`); null where it
 * does not. A guess, to be offered and never to be acted on: it would rather miss a slip than doubt a company.
 */
export function addressSlip(email: string): string | null {
  const at = email.lastIndexOf("@");
  const domain = email.slice(at + 1).toLowerCase();
  const likelier = likelierDomain(domain);
  return at < 1 || likelier === domain ? null : `${email.slice(0, at)}@${likelier}`;
}

function likelierDomain(typed: string): string {
  // No domain ends like this.
  const domain = typed
    .replace(/\.(?:c0m|ccom|cim|cmo|comm|con|coom|cpm|ocm|vom|xom)$/, ".com")
    .replace(/\.(?:met|ner|nett|nte)$/, ".net");
  const dot = domain.indexOf(".");
  const label = domain.slice(0, dot);
  const ending = domain.slice(dot + 1);
  const name = names.includes(label) ? label : names.find((it) => isSlipOf(label, it));

  if (name === undefined) return domain;
  // `.co`, `.cm` and `.om` are countries with mail of their own, but after one of these names they are a slip for
  // `.com`.
  if (/^(?:com?|cm|om)$/.test(ending) || (name === label && onlyCom.test(name))) return `${name}.com`;
  return national.test(ending) && !onlyCom.test(name) ? `${name}.${ending}` : domain;
}

function isSlipOf(typed: string, name: string): boolean {
  // The first letter has to be right: mail.com, ymail.com, email.com and cloud.com are no slips, nor are two companies.
  const begins = typed[0] === name[0] || (typed[0] === name[1] && typed[1] === name[0]);
  return begins && !/^gr?ail$/.test(typed) && isWithin(typed, name, name.length > 8 ? 2 : 1);
}

/** Whether the one is the other with at most so many letters left out, added, mistaken or swapped. */
function isWithin(typed: string, name: string, slips: number): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === name[same]) same++;
  const one = typed.slice(same);
  const other = name.slice(same);
  if (one === other || slips === 0) return one === other;
  return (
    isWithin(one.slice(1), other, slips - 1) ||
    isWithin(one, other.slice(1), slips - 1) ||
    isWithin(one.slice(1), other.slice(1), slips - 1) ||
    (one[0] === other[1] && one[1] === other[0] && isWithin(one.slice(2), other.slice(2), slips - 1))
  );
}
