import type { Seat } from "../api/Seat.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { BulkKind, ShownSeat } from "../model/ShownSeats.ts";
import { isHalfDone } from "../model/isHalfDone.ts";
import { recipientOf } from "../model/recipientOf.ts";
import type { DrawnKind } from "./DrawnKind.ts";
import { finishHandover } from "./finishHandover.ts";
import { keptRun } from "./keptRun.ts";
import { renewing } from "./renewing.ts";
import { renewSeat } from "./renewSeat.ts";
import { resending } from "./resending.ts";
import { resendWrite } from "./resendWrite.ts";
import { revokeWrite } from "./revokeWrite.ts";
import { revoking } from "./revoking.ts";
import { seatChangeOptions } from "./seatChangeOptions.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";
import { seatsKeys } from "./seatsKeys.ts";
import type { SeatsRun } from "./SeatsRun.ts";
import { sendInRun } from "./sendInRun.ts";
import { sendWrite } from "./sendWrite.ts";

/** What an outcome of changing many seats is about. */
export interface BulkItem {
  /** The seat as it was shown: it names the person. */
  readonly shown: ShownSeat;
}

interface Act {
  readonly kind: DrawnKind;
  readonly send: (
    here: SeatsContextValue,
    source: SeatSource,
    seat: Seat,
    before: SeatsError | undefined,
  ) => Promise<Seat>;
}

const acts: Record<BulkKind, Act> = {
  resend: {
    kind: resending,
    send: (here, source, seat) => sendWrite(here, source, resendWrite(here, seat)),
  },
  revoke: {
    kind: revoking,
    send: (here, source, seat) => sendWrite(here, source, revokeWrite(here, source, seat)),
  },
  renew: {
    kind: renewing,
    send: (here, source, seat, before) => {
      const recipient = recipientOf(seat);
      // The first half is not done twice: the row may be someone else's by now, one of the same run even.
      return recipient && before?.outcome !== undefined && isHalfDone(before)
        ? finishHandover(here, source, recipient, before.outcome)
        : renewSeat(here, source, seat);
    },
  },
};

/** The run of one kind that changes seats of a source. */
export function bulkRunOf(here: SeatsContextValue, source: SeatSource, kind: BulkKind): SeatsRun<BulkItem> {
  const { client, queryClient } = here;
  return keptRun(queryClient, seatsKeys.change(client, source, kind), ({ shown }: BulkItem, before) => {
    const act = acts[kind];
    const options = seatChangeOptions(here, source, act.kind, (seat: Seat) =>
      act.send(here, source, seat, before),
    );
    return sendInRun<Seat>(queryClient, options, shown);
  });
}
