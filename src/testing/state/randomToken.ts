/**
 * A secret as long as the real ones: 43 characters, which in a session token are 37 random ones and 6 of a
 * checksum (contract §5). Nobody checks the checksum here, so it is random too.
 */
export function randomToken(prefix: "polar_cst_" | "polar_mst_" | "polar_oat_" | ""): string {
  const digits = `${crypto.randomUUID()}${crypto.randomUUID()}`.replaceAll("-", "");
  return prefix + digits.slice(0, 43);
}
