"use client";

import type { ComponentPropsWithoutRef } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import type { Subscription } from "../api/Subscription.ts";
import type { Labels } from "../labels/Labels.ts";
import { useOnDemand } from "../primitives/useOnDemand.ts";
import { useListKey } from "./frame/useListKey.ts";
import { loadActingParts } from "./loadActingParts.ts";

export interface SeatsNoticesProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  readonly source: SeatSource;
  /** The person wants so many seats in all: open a `ChangeSeatsDialog`. Without this callback, none are offered. */
  readonly onChangeSeats?: ((seats: number) => void) | undefined;
  /**
   * `count` seats are missing, and their number cannot be changed here: lead the person to buy them. If you return a
   * promise, the list is asked anew once it is settled.
   */
  readonly onSeatsNeeded?: ((count: number) => unknown) | undefined;
  /** The person wants to pay, or to renew the plan: lead them there. Without this callback there is no button. */
  readonly onBillingNeeded?: (() => void) | undefined;
  /**
   * Whether it also says that the plan has ended and nobody is left. Default: true. Give false beside a `SeatTable`, which
   * says so in the place of its rows.
   */
  readonly tellsEnd?: boolean | undefined;
  /** After the server agreed: the buyer has taken a seat. */
  readonly onAssigned?: ((seat: Seat) => void) | undefined;
  /** After the server agreed: an expired invitation was taken back. */
  readonly onRevoked?: ((seat: Seat) => void) | undefined;
  /** After the server agreed: a booked change was taken back. */
  readonly onSeatsChanged?: ((subscription: Subscription) => void) | undefined;
  readonly labels?: Partial<Labels> | undefined;
}

/**
 * What a billing manager has to know about the plan, each with its repair: every seat is assigned, or more than are
 * paid for; a change is booked; a payment failed; it ends, or has ended; the buyer holds no seat. Empty when there is
 * nothing to say, when it could not be loaded, and for whoever may only look. Renders a `<div>`.
 * `GET /v1/customer-portal/subscriptions/{id}`
 */
export function SeatsNotices(props: SeatsNoticesProps) {
  // Loaded at once, while the list is on its way: a notice that comes after the rows would move them.
  const { part: acting } = useOnDemand(loadActingParts, true);
  const key = useListKey("SeatsNotices", props.source);
  return acting && <acting.SeatsNoticesBody key={key} {...props} />;
}
