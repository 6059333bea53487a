import type { Recipient } from "../../api/Recipient.ts";
import type { Piece } from "./Piece.ts";

/** A recipient who was sent, as a piece for the field again, with the metadata that is theirs alone. */
export function sentPiece(
  { email, customerId, externalCustomerId, memberId, externalMemberId, metadata = {} }: Recipient,
  /** The metadata of everybody, which is edited elsewhere. */
  shared: Readonly<Record<string, unknown>>,
  /** By address. */
  names: ReadonlyMap<string | null, string | null>,
): Piece {
  const own = Object.fromEntries(Object.entries(metadata).filter(([key, value]) => shared[key] !== value));
  const kept = { externalCustomerId, metadata: own };
  if (email !== undefined) return { text: email, email, name: names.get(email) ?? null, ...kept };
  const text = externalCustomerId ?? customerId ?? memberId ?? externalMemberId ?? "";
  return { text, email: null, name: null, ...kept };
}
