"use client";

import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { Labels } from "../labels/Labels.ts";
import { onDemand } from "./onDemand.tsx";

export interface AssignSeatDialogProps {
  readonly source: SeatSource;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** After the server agreed. */
  readonly onAssigned?: ((seat: Seat) => void) | undefined;
  readonly labels?: Partial<Labels> | undefined;
}

/**
 * Invites a person by e-mail. The seat is in the list as soon as it is sent; a refusal stands at the field, and
 * what was typed stays, also when the dialog is closed and opened again.
 */
export const AssignSeatDialog = onDemand<AssignSeatDialogProps>(() =>
  import("./AssignSeatDialogBody.tsx").then((module) => module.AssignSeatDialogBody),
);
