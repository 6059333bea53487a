const names = [
  "Mei Tanaka",
  "Tomás Lindqvist",
  "Amara Diallo",
  "Jonas Brandt",
  "Priya Raman",
  "Lucía Ferrer",
  "Noor Haddad",
  "Silas Whitlock",
  "Freya Nygaard",
  "Mateo Rossi",
  "Hana Kovář",
  "Oluwaseun Adeyemi",
  "Clara Beaumont",
  "Ravi Menon",
  "Elif Yıldız",
  "Samuel Okoro",
] as const;

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
}

/** The n-th person of a made-up team: always the same name and address for the same number. */
export function demoPerson(n: number): DemoPerson {
  const name = names[n % names.length] ?? names[0];
  const round = Math.floor(n / names.length);
  return { name, email: demoEmail(name, round === 0 ? "" : String(round + 1)) };
}

let asked = 0;

/** Somebody else at every call. */
export function nextDemoPerson(): DemoPerson {
  return demoPerson(asked++);
}

/** `mei.tanaka@nordal.example`: hosts under `.example` can never be somebody's real address. */
export function demoEmail(name: string, suffix = ""): string {
  const local = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/g, "i")
    .toLowerCase()
    .replace(/[^a-z]+/g, ".");
  return `${local}${suffix}@nordal.example`;
}
