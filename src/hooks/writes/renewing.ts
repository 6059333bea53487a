import type { Seat } from "../../api/Seat.ts";
import { SeatsError } from "../../api/SeatsError.ts";
import { predictHandover } from "../../model/drawn/predictHandover.ts";
import { recipientOf } from "../../model/recipientOf.ts";
import { samePerson } from "../../model/samePerson.ts";
import { handOver } from "./handOver.ts";
import type { SeatAct } from "./SeatAct.ts";

/** Hands a seat over to the person who is on it, anew. */
export const renewing: SeatAct<Seat> = {
  kind: "renew",
  draw: (list, { id, variables, ...sent }) => {
    const seat = variables as Seat;
    // Without a recipient `send` refuses at once, so this is never seen.
    const recipient = recipientOf(seat) ?? { email: "" };
    return predictHandover(list, "renew", seat, { ...sent, key: `renew-${id}`, recipient });
  },
  send: async (here, source, seat, before) => {
    const recipient = recipientOf(seat);
    if (!recipient) throw new SeatsError("assignSeat", { type: "changed" }, { outcome: "not_done" });
    return handOver(here, source, { seat, recipient }, before, ({ seats }) => {
      const row = seats.find(({ id }) => id === seat.id);
      // Whoever has claimed meanwhile keeps the seat, and whoever was revoked meanwhile is not invited again.
      const isOver = row && row.status !== "pending" && (row.status === "revoked" || samePerson(row, seat));
      return isOver ? { type: "not_pending" } : undefined;
    });
  },
};
