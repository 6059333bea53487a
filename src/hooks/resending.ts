import type { Seat } from "../api/Seat.ts";
import { predictBusy } from "../model/predictBusy.ts";
import type { DrawnKind } from "./DrawnKind.ts";

export const resending: DrawnKind<"resend"> = {
  kind: "resend",
  draw: (list, { variables }) => predictBusy(list, variables as Seat, "resend"),
};
