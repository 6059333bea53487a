import type { Recipient } from "../../api/Recipient.ts";
import type { Seat } from "../../api/Seat.ts";
import type { Handover } from "./handOver.ts";

/** The variables of a change: whom to assign a seat, the seat to change, or both. */
export type Change = Recipient | Seat | Handover;
