import type { Seat } from "../../src/index.ts";

/** Who has this seat, in one way of writing; null when nobody has. Reads on its own, not with the library's eyes. */
export function personOn(seat: Seat): string | null {
  if (seat.status !== "pending" && seat.status !== "claimed") return null;
  const address = seat.email ?? seat.member?.email ?? seat.customer_email;
  return address === null ? null : asOne(address);
}

/** `Ana Lima <ANA@nordal.example>` and `ana@nordal.example` are one person. */
export function asOne(address: string): string {
  return (/<(.+)>\s*$/.exec(address)?.[1] ?? address).trim().toLowerCase();
}
