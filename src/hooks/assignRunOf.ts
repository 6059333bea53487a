import type { Recipient } from "../api/Recipient.ts";
import type { AssignSource } from "../api/SeatSource.ts";
import { assigning } from "./assigning.ts";
import { assignWrite } from "./assignWrite.ts";
import { keptRun } from "./keptRun.ts";
import { seatChangeOptions } from "./seatChangeOptions.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";
import type { SeatsRun } from "./SeatsRun.ts";
import { sendInRun } from "./sendInRun.ts";
import { sendWrite } from "./sendWrite.ts";

/** Whom an outcome of assigning is about. */
export interface Assigned {
  readonly recipient: Recipient;
}

/** The run that assigns the seats of a source. */
export function assignRunOf(here: SeatsContextValue, source: AssignSource): SeatsRun<Assigned> {
  const { client, queryClient } = here;
  return keptRun(queryClient, seatsKeys.change(client, source, "assign"), ({ recipient }: Assigned) => {
    const options = seatChangeOptions(here, source, assigning, (to: Recipient) =>
      sendWrite(here, source, assignWrite(here, source, to)),
    );
    return sendInRun(queryClient, options, recipient);
  });
}
