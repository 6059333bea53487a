import type { Seat } from "../api/Seat.ts";
import { predictBusy } from "../model/predictBusy.ts";
import type { DrawnKind } from "./DrawnKind.ts";

export const revoking: DrawnKind<"revoke"> = {
  kind: "revoke",
  draw: (list, { variables }) => predictBusy(list, variables as Seat, "revoke"),
};
