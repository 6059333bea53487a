/** The locale if it is one, also as an operating system writes it (`en_US`): `Intl` throws for anything else. */
export function knownLocale(locale: string | undefined): { readonly locale?: string } {
  try {
    const [known] = Intl.getCanonicalLocales(locale?.replace(/\..*/, "").replaceAll("_", "-"));
    return known === undefined ? {} : { locale: known };
  } catch {
    return {};
  }
}
