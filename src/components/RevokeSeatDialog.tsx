"use client";

import type { ReactNode } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { Labels } from "../labels/Labels.ts";
import type { ShownSeat } from "../model/ShownSeats.ts";
import type { DialogElementProps } from "../primitives/Dialog.tsx";
import { onDemand } from "./onDemand.tsx";

export interface RevokeSeatDialogProps extends DialogElementProps {
  readonly source: SeatSource;
  /** The seat as it is shown: it names the person who is to lose it. */
  readonly seat: ShownSeat;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** After the server agreed. */
  readonly onRevoked?: ((seat: Seat) => void) | undefined;
  readonly labels?: Partial<Labels> | undefined;
  /** Where the focus goes afterwards. Default: back to where it was. */
  readonly returnFocus?: (() => HTMLElement | null) | undefined;
}

/**
 * Asks before a seat is taken back: names the person, says what they lose and that the bill stays the same.
 * Stays until the server has agreed. A refusal is shown in it, or above the list (`SeatTable`) if by then it asks about
 * somebody else, or its page was left. `DELETE /v1/customer-portal/seats/{seat_id}`
 */
export const RevokeSeatDialog: (props: RevokeSeatDialogProps) => ReactNode = onDemand("RevokeSeatDialog");
