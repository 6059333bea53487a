import type { Recipient } from "../../api/Recipient.ts";
import { recipientTitle } from "../recipientTitle.ts";
import type { Piece } from "./Piece.ts";

/** A recipient who was sent, as a piece for the field again, with the metadata that is theirs alone. */
export function sentPiece(
  recipient: Recipient,
  /** The metadata of everybody, which is edited elsewhere. */
  shared: Readonly<Record<string, unknown>>,
  /** By address. */
  names: ReadonlyMap<string | null, string | null>,
): Piece {
  const { email, externalCustomerId, metadata = {} } = recipient;
  const own = Object.fromEntries(Object.entries(metadata).filter(([key, value]) => shared[key] !== value));
  const kept = { externalCustomerId, metadata: own };
  const text = recipientTitle(recipient);
  if (email !== undefined) return { text, email, name: names.get(email) ?? null, ...kept };
  return { text, email: null, name: null, ...kept };
}
