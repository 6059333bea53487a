import type { Recipient } from "../../api/Recipient.ts";
import type { AssignSource } from "../../api/SeatSource.ts";
import { isUnknown } from "../../model/isUnknown.ts";
import { assigning } from "./assigning.ts";
import { givenMeanwhile } from "./givenMeanwhile.ts";
import type { SeatAct } from "./SeatAct.ts";

/** Assigning that may be tried again: if nobody knows what became of the first time, the list is asked first. */
export const assigningAgain: SeatAct<Recipient, AssignSource> = {
  ...assigning,
  send: async (here, source, recipient, before) => {
    const isDoubtful = before && isUnknown(before) && !("checkoutId" in source);
    const given = isDoubtful ? await givenMeanwhile(here, source, recipient, before) : undefined;
    return given ?? assigning.send(here, source, recipient);
  },
};
