import type { Recipient } from "../api/Recipient.ts";
import type { AssignSource } from "../api/SeatSource.ts";
import { holdsSeat } from "../model/holdsSeat.ts";
import { isActive } from "../model/isActive.ts";
import { isRecognisable } from "../model/isRecognisable.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";
import type { Write } from "./sendWrite.ts";

/** Gives a free seat to a person. It went through when the person has an active seat. */
export function assignWrite(
  { client }: SeatsContextValue,
  source: AssignSource,
  recipient: Recipient,
): Write {
  return {
    send: () => client.assignSeat(source, recipient),
    find: ({ seats }) =>
      isRecognisable(recipient)
        ? (seats.find((seat) => isActive(seat) && holdsSeat(seat, recipient)) ?? null)
        : undefined,
  };
}
