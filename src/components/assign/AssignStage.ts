import type { AssignSeats } from "../../hooks/useAssignSeats.ts";
import type { Labels } from "../../labels/Labels.ts";
import type { AssignSeatDialogProps } from "../AssignSeatDialog.tsx";
import type { AssignDraft } from "./useAssignDraft.ts";
import type { SeatPurchase } from "./useSeatPurchase.ts";

/** What every stage of the assign dialog is given. */
export interface AssignStageProps extends Pick<
  AssignSeatDialogProps,
  "source" | "onSeatsNeeded" | "onBillingNeeded" | "allowsClaimAtOnce" | "onResent"
> {
  readonly labels: Labels;
  readonly draft: AssignDraft;
  readonly run: AssignSeats;
  readonly purchase: SeatPurchase;
  /** Opens the change of the number of seats, beginning with this one; what was typed stays. */
  readonly onChangeSeats: (seats: number) => void;
  /** Closes the dialog; what was typed stays unless it has been sent. */
  readonly onClose: () => void;
}
