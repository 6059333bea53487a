import type { Recipient } from "../../api/Recipient.ts";
import type { Seat } from "../../api/Seat.ts";
import { seatState } from "../seatState.ts";
import type { Piece } from "./Piece.ts";

/** How the people of an assignment are named. */
export type Naming = "email" | "customerId" | "externalCustomerId" | "memberId";

/** What is known about a piece, or a chip of it, before anything is sent. */
export type Verdict =
  | { readonly state: "ready"; readonly recipient: Recipient }
  /** Not an address, not an id, or refused by the server as it stands. */
  | { readonly state: "invalid" }
  /** Has a seat or an invitation already, and is left out. One that is over can be renewed instead. */
  | { readonly state: "claimed" | "pending" | "expired"; readonly seat: Seat };

export function judgePiece(
  piece: Piece,
  naming: Naming,
  /** The active seats, by address in small letters, and by the id of the member. */
  seated: ReadonlyMap<string | null | undefined, Seat>,
  now: Date,
): Verdict {
  const recipient = recipientIn(piece, naming);
  const seat = seated.get(recipient?.email?.toLowerCase() ?? recipient?.memberId ?? "");
  if (seat) {
    const isOver = seatState(seat, now) === "expired";
    return { state: seat.status === "claimed" ? "claimed" : isOver ? "expired" : "pending", seat };
  }
  return recipient && !piece.refusal ? { state: "ready", recipient } : { state: "invalid" };
}

/** Polar's own ids are UUIDs, in either letter case; the merchant's are any text, and may stand among addresses. */
function recipientIn({ email, externalCustomerId, text }: Piece, naming: Naming): Recipient | null {
  if (naming === "email")
    return email !== null ? { email } : externalCustomerId ? { externalCustomerId } : null;
  const id = text.trim();
  if (naming === "externalCustomerId") return { externalCustomerId: id };
  const uuid = id.toLowerCase();
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(uuid)) return null;
  return naming === "customerId" ? { customerId: uuid } : { memberId: uuid };
}
