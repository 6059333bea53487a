import type { Seat } from "../../api/Seat.ts";
import type { BulkKind } from "../../model/ShownSeats.ts";
import { renewing } from "./renewing.ts";
import { resendingInTime } from "./resendingInTime.ts";
import { revoking } from "./revoking.ts";
import type { SeatAct } from "./SeatAct.ts";

/** The changes that need no more than the seat. */
export const seatActs: Record<BulkKind, SeatAct<Seat>> = {
  resend: resendingInTime,
  renew: renewing,
  revoke: revoking,
};
