"use client";

import type { ReactNode } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { Labels } from "../labels/Labels.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import type { DialogElementProps } from "../primitives/Dialog.tsx";
import { onDemand } from "./onDemand.tsx";

export interface ReassignSeatDialogProps extends DialogElementProps {
  readonly source: SeatSource;
  /** The seat as it is shown: it names the person who is to lose it. Give the same one while the dialog is mounted. */
  readonly seat: ShownSeat;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** After the server agreed, with the seat of the new person. */
  readonly onReassigned?: ((seat: Seat) => void) | undefined;
  /** The old person has lost the seat, and the new one could not be invited: with the seat as it was. */
  readonly onRevoked?: ((seat: Seat) => void) | undefined;
  readonly labels?: Partial<Labels> | undefined;
  /** Where the focus goes afterwards. Default: back to where it was. */
  readonly returnFocus?: (() => HTMLElement | null) | undefined;
}

/**
 * Gives a seat to another person, as one act. Whatever can be known beforehand is told before anybody loses anything;
 * if the seat was taken back and the new person could not be invited, the dialog stays open to finish that. The
 * metadata of the seat belonged to the old person, and is not passed on. `DELETE /v1/customer-portal/seats/{seat_id}`,
 * then `POST /v1/customer-portal/seats`
 */
export const ReassignSeatDialog: (props: ReassignSeatDialogProps) => ReactNode =
  onDemand("ReassignSeatDialog");
