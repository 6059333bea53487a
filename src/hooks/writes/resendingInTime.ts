import type { Seat } from "../../api/Seat.ts";
import { SeatsError } from "../../api/SeatsError.ts";
import type { SeatsList } from "../../api/SeatsList.ts";
import { sameHolder } from "../../model/sameHolder.ts";
import { seatState } from "../../model/seatState.ts";
import { seatsKeys } from "../seatsKeys.ts";
import { resending } from "./resending.ts";
import type { SeatAct } from "./SeatAct.ts";

/** Mails an invitation again only while it can be claimed: a retry may come later, and would mail a dead link. */
export const resendingInTime: SeatAct<Seat> = {
  ...resending,
  send: async (here, source, seat) => {
    const list = here.queryClient.getQueryData<SeatsList>(seatsKeys.list(here.client, source));
    // It may have been renewed since it was shown.
    const row = list?.seats.find((it) => sameHolder(it, seat));
    if (seatState(row ?? seat, new Date()) !== "expired") return resending.send(here, source, seat);
    // The code of servers that check the end themselves.
    const reason = { type: "refused", status: 400, code: "InvalidInvitationToken" } as const;
    throw new SeatsError("resendInvitation", reason, { outcome: "not_done" });
  },
};
