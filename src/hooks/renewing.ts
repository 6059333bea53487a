import type { Seat } from "../api/Seat.ts";
import { predictHandover } from "../model/predictHandover.ts";
import { recipientOf } from "../model/recipientOf.ts";
import type { DrawnKind } from "./DrawnKind.ts";

export const renewing: DrawnKind<"renew"> = {
  kind: "renew",
  draw: (list, { id, variables, ...sent }) => {
    const seat = variables as Seat;
    // Whom nobody can name is refused before anything is sent, so this is drawn for no frame that lasts.
    const recipient = recipientOf(seat) ?? { email: "" };
    return predictHandover(list, "renew", seat, { ...sent, key: `renew-${id}`, recipient });
  },
};
