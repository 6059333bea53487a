import type { Seat } from "../api/Seat.ts";
import { isHalfDone } from "../model/isHalfDone.ts";
import { predictHandover } from "../model/predictHandover.ts";
import { recipientOf } from "../model/recipientOf.ts";
import { finishHandover } from "./finishHandover.ts";
import { renewSeat } from "./renewSeat.ts";
import type { SeatAct } from "./SeatAct.ts";

export const renewing: SeatAct<Seat> = {
  kind: "renew",
  draw: (list, { id, variables, ...sent }) => {
    const seat = variables as Seat;
    // Whom nobody can name is refused before anything is sent, so this is drawn for no frame that lasts.
    const recipient = recipientOf(seat) ?? { email: "" };
    return predictHandover(list, "renew", seat, { ...sent, key: `renew-${id}`, recipient });
  },
  send: (here, source, seat, before) => {
    const recipient = recipientOf(seat);
    // The first half is not done twice: the row may be someone else's by now, one of the same run even.
    return recipient && before?.outcome && isHalfDone(before)
      ? finishHandover(here, source, recipient, before.outcome)
      : renewSeat(here, source, seat);
  },
};
