import type { Seat } from "../api/Seat.ts";
import { predictBusy } from "../model/predictBusy.ts";
import { resendWrite } from "./resendWrite.ts";
import type { SeatAct } from "./SeatAct.ts";
import { sendWrite } from "./sendWrite.ts";

export const resending: SeatAct<Seat> = {
  kind: "resend",
  draw: (list, { variables }) => predictBusy(list, variables as Seat, "resend"),
  send: (here, source, seat) => sendWrite(here, source, resendWrite(here, seat)),
};
