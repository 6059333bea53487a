import { predictHandover } from "../../model/drawn/predictHandover.ts";
import { holdsSeat } from "../../model/holdsSeat.ts";
import { handOver, type Handover } from "./handOver.ts";
import type { SeatAct } from "./SeatAct.ts";

export const reassigning: SeatAct<Handover> = {
  kind: "reassign",
  draw: (list, { id, variables, ...sent }) => {
    const { seat, recipient } = variables as Handover;
    return predictHandover(list, "reassign", seat, { ...sent, key: `reassign-${id}`, recipient });
  },
  send: (here, source, handover, before) =>
    handOver(here, source, handover, before, () =>
      // They have the seat already: taking it back and giving it anew would cost them what they have claimed.
      holdsSeat(handover.seat, handover.recipient) ? { type: "already_assigned" } : undefined,
    ),
};
