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
  /** The number to begin with. Default: what is booked, else the present number. */
  readonly seats?: number | undefined;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** After the server agreed. `seats` is the present number; what is booked for later is in `pending_update`. */
  readonly onChanged?: ((subscription: Subscription) => void) | undefined;
  /** After the server agreed, for each seat that was revoked here so that there can be fewer. */
  readonly onRevoked?: ((seat: Seat) => void) | undefined;
  /** The person wants to pay, or to renew the plan: lead them there. Without this callback there is no button. */
  readonly onBillingNeeded?: (() => void) | undefined;
  readonly labels?: Partial<Labels> | undefined;
  /** Where the focus goes afterwards. Default: back to where it was. */
  readonly returnFocus?: (() => HTMLElement | null) | undefined;
}

/**
 * Changes how many seats are paid for: within the price's bounds, never below what is assigned, and with the price
 * before the click. Says what is charged today and next, or what is booked for later.
 * `PATCH /v1/customer-portal/subscriptions/{id}`
 */
export const ChangeSeatsDialog: (props: ChangeSeatsDialogProps) => ReactNode = onDemand("ChangeSeatsDialog");
