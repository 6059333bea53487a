/** "Dec 4", with the year where it is not this one, or where it is asked for; "" for no day. */
export function sayDay(moment: string | null | undefined, locale: string, withYear = false): string {
  if (!moment) return "";
  const day = new Date(moment);
  const isOther = withYear || day.getFullYear() !== new Date().getFullYear();
  return new Intl.DateTimeFormat(locale, {
    month: "short",
    day: "numeric",
    ...(isOther && { year: "numeric" }),
  }).format(day);
}
