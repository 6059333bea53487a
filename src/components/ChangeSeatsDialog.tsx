"use client";

import type { ReactNode } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SubscriptionSource } from "../api/SeatSource.ts";
import type { Subscription } from "../api/Subscription.ts";
import type { Labels } from "../labels/Labels.ts";
import type { DialogElementProps } from "../primitives/Dialog.tsx";
import { onDemand } from "./onDemand.tsx";

export interface ChangeSeatsDialogProps extends DialogElementProps {
  readonly source: SubscriptionSource;
  /** The number to begin with. Default: what is booked, else the number of now. */
  readonly seats?: number | undefined;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** After the server agreed. `seats` is the number of now; what is booked for later is in `pending_update`. */
  readonly onChanged?: ((subscription: Subscription) => void) | undefined;
  /** Somebody's seat was taken back first, to have fewer. After the server agreed. */
  readonly onRevoked?: ((seat: Seat) => void) | undefined;
  /** The person wants to pay, or to renew the plan: the way there is yours. Without it there is no button. */
  readonly onBillingNeeded?: (() => void) | undefined;
  readonly labels?: Partial<Labels> | undefined;
  /** Where the focus goes afterwards. Default: back to where it was. */
  readonly returnFocus?: (() => HTMLElement | null) | undefined;
}

/**
 * Changes how many seats are paid for: within the price's bounds, never below what is assigned, and with the money
 * before the click. Says what is charged today and next, or what is booked for later.
 * `PATCH /v1/customer-portal/subscriptions/{id}`
 */
export const ChangeSeatsDialog: (props: ChangeSeatsDialogProps) => ReactNode = onDemand("ChangeSeatsDialog");
