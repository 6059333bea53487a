import { BulkBar } from "./BulkBar.tsx";
import { SeatActions } from "./SeatActions.tsx";
import { SeatDetails } from "./SeatDetails.tsx";

/** What a list needs once somebody acts on it: fetched in an idle moment, or when it is reached for. */
export const seatActing = { SeatActions, BulkBar, SeatDetails };
