"use client";

import type { ReactNode } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { Subscription } from "../api/Subscription.ts";
import type { Labels } from "../labels/Labels.ts";
import type { DialogElementProps } from "../primitives/Dialog.tsx";
import { onDemand } from "./onDemand.tsx";

export interface AssignSeatDialogProps extends DialogElementProps {
  readonly source: SeatSource;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** A CSV file of people to begin with (`SeatTable.onUploadCsv`): read once. */
  readonly file?: File | undefined;
  /**
   * The person needs `count` more seats than are free, and they cannot be bought here: for an order, or where the
   * portal may not change the number. The dialog closes first. If you return a promise, the list is asked anew once it
   * is settled, and the dialog opens again with what was typed. Without this callback, the person is asked to remove
   * people instead.
   */
  readonly onSeatsNeeded?: ((count: number) => unknown) | undefined;
  /** The person wants to pay: lead them there. The dialog closes first. Without this callback there is no button. */
  readonly onBillingNeeded?: (() => void) | undefined;
  /** Offers to claim seats at once, without an invitation. Default: not offered. */
  readonly allowsClaimAtOnce?: boolean | undefined;
  /** After the server agreed, for each seat. */
  readonly onAssigned?: ((seat: Seat) => void) | undefined;
  /** After the server agreed, for each expired invitation that is renewed instead. */
  readonly onResent?: ((seat: Seat) => void) | undefined;
  /** After the server agreed, for each seat that was revoked while their number was changed. */
  readonly onRevoked?: ((seat: Seat) => void) | undefined;
  /** After the server agreed to add the seats that were missing. */
  readonly onSeatsChanged?: ((subscription: Subscription) => void) | undefined;
  readonly labels?: Partial<Labels> | undefined;
}

/**
 * Invites many people at once: typed, pasted from anywhere, or from a CSV file. Says beforehand whom it can invite,
 * tells an outcome for each person afterwards, and keeps what was typed when it is closed and opened again.
 * `POST /v1/customer-portal/seats`, once for each person
 */
export const AssignSeatDialog: (props: AssignSeatDialogProps) => ReactNode = onDemand("AssignSeatDialog");
