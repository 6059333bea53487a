import type { Recipient } from "../../api/Recipient.ts";
import type { SeatsList } from "../../api/SeatsList.ts";
import type { AssignSource } from "../../api/SeatSource.ts";
import { predictAssign } from "../../model/drawn/predictAssign.ts";
import { holdsSeat } from "../../model/holdsSeat.ts";
import { isRecognisable } from "../../model/isRecognisable.ts";
import { seatsKeys } from "../seatsKeys.ts";
import type { SeatAct } from "./SeatAct.ts";
import { sendWrite } from "./sendWrite.ts";

/** Gives a free seat to a person. After a lost answer, an active seat of theirs shows that it went through. */
export const assigning: SeatAct<Recipient, AssignSource> = {
  kind: "assign",
  draw: (list, { id, variables, ...sent }) =>
    predictAssign(list, { ...sent, key: `assign-${id}`, recipient: variables as Recipient }),
  send: (here, source, recipient) => {
    const { client, queryClient } = here;
    const theirs = (list: SeatsList | undefined) => list?.seats.find((seat) => holdsSeat(seat, recipient));
    const before = theirs(queryClient.getQueryData<SeatsList>(seatsKeys.list(client, source)));
    return sendWrite(here, source, {
      operation: "assignSeat",
      send: () => client.assignSeat(source, recipient),
      find: (list) => {
        if (!isRecognisable(recipient)) return undefined;
        const seat = theirs(list);
        // A seat that they had before, unchanged, is no sign.
        return seat && (seat.id !== before?.id || seat.modified_at !== before.modified_at) ? seat : null;
      },
    });
  },
};
