import type { AssignSeats } from "../hooks/useAssignSeats.ts";
import type { Labels } from "../labels/Labels.ts";
import type { AssignSeatDialogProps } from "./AssignSeatDialog.tsx";
import type { AssignDraft } from "./useAssignDraft.ts";

/** What every stage of the assign dialog is given. */
export interface AssignStageProps extends Omit<AssignSeatDialogProps, "labels" | "onAssigned"> {
  readonly labels: Labels;
  readonly draft: AssignDraft;
  readonly run: AssignSeats;
}
