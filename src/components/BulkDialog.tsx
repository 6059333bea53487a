"use client";

import type { ReactNode } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { BulkOutcome } from "../hooks/useSeatsRun.ts";
import type { Labels } from "../labels/Labels.ts";
import type { BulkKind, ShownSeat } from "../model/ShownSeats.ts";
import type { DialogElementProps } from "../primitives/Dialog.tsx";
import { onDemand } from "./onDemand.tsx";

export interface BulkDialogProps extends DialogElementProps {
  readonly source: SeatSource;
  readonly kind: BulkKind;
  /** The seats as they are shown when it is opened: they name the people. */
  readonly seats: readonly ShownSeat[];
  /** Keep the component mounted while this is false: it may have something to say later. */
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** After the server agreed, for each seat. */
  readonly onChanged?: ((seat: Seat) => void) | undefined;
  /** After the last answer, and again after the last one of a retry. */
  readonly onFinished?: ((outcomes: readonly BulkOutcome[]) => void) | undefined;
  readonly labels?: Partial<Labels> | undefined;
  /** Where the focus goes afterwards. Default: back to where it was. */
  readonly returnFocus?: (() => HTMLElement | null) | undefined;
}

/**
 * Resends, renews or revokes many seats, with one outcome for each person. Revoking asks first; the other two begin
 * when it is opened. Closed while it runs, it runs on: opened again it shows how far it is, and it opens by itself when
 * something failed. Built on `useSeatsRun`.
 */
export const BulkDialog: (props: BulkDialogProps) => ReactNode = onDemand("BulkDialog");
