import type { Seat } from "../../api/Seat.ts";
import { predictBusy } from "../../model/drawn/predictBusy.ts";
import { revokeWrite } from "./revokeWrite.ts";
import type { SeatAct } from "./SeatAct.ts";
import { sendWrite } from "./sendWrite.ts";

export const revoking: SeatAct<Seat> = {
  kind: "revoke",
  draw: (list, { variables }) => predictBusy(list, variables as Seat, "revoke"),
  send: (here, source, seat) => sendWrite(here, source, revokeWrite(here, source, seat)),
};
