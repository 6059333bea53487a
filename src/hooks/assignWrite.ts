import type { Recipient } from "../api/Recipient.ts";
import type { SeatsList } from "../api/SeatsList.ts";
import type { AssignSource } from "../api/SeatSource.ts";
import { holdsSeat } from "../model/holdsSeat.ts";
import { isActive } from "../model/isActive.ts";
import { isRecognisable } from "../model/isRecognisable.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";
import type { Write } from "./sendWrite.ts";

/** Gives a free seat to a person. It went through when the person has an active seat. */
export function assignWrite(
  { client, queryClient }: SeatsContextValue,
  source: AssignSource,
  recipient: Recipient,
): Write {
  const theirs = (list: SeatsList | undefined) =>
    list?.seats.find((seat) => isActive(seat) && holdsSeat(seat, recipient));
  const before = theirs(queryClient.getQueryData<SeatsList>(seatsKeys.list(client, source)));
  return {
    send: () => client.assignSeat(source, recipient),
    find: (list) => {
      if (!isRecognisable(recipient)) return undefined;
      const seat = theirs(list);
      // The seat that the person had before, as it was, is no sign.
      return seat && (seat.id !== before?.id || seat.modified_at !== before.modified_at) ? seat : null;
    },
  };
}
