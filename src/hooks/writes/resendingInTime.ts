import type { Seat } from "../../api/Seat.ts";
import { SeatsError } from "../../api/SeatsError.ts";
import type { SeatsList } from "../../api/SeatsList.ts";
import { samePerson } from "../../model/samePerson.ts";
import { seatState } from "../../model/seatState.ts";
import { resending } from "./resending.ts";
import type { SeatAct } from "./SeatAct.ts";
import { seatsKeys } from "../seatsKeys.ts";

/** Mails an invitation again only as long as it can be claimed: what is tried again later would be a dead link. */
export const resendingInTime: SeatAct<Seat> = {
  ...resending,
  send: async (here, source, seat) => {
    const list = here.queryClient.getQueryData<SeatsList>(seatsKeys.list(here.client, source));
    // It may have been renewed since it was shown.
    const row = list?.seats.find(({ id }) => id === seat.id);
    const now = row && samePerson(row, seat) ? row : seat;
    if (seatState(now, new Date()) !== "expired") return resending.send(here, source, seat);
    // The server's own word for it, where it looks at the end.
    const reason = { type: "refused", status: 400, code: "InvalidInvitationToken" } as const;
    throw new SeatsError("resendInvitation", reason, { outcome: "not_done" });
  },
};
