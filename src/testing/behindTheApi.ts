import { parse } from "zod/v4/core";
import type { SeatSource } from "../api/SeatSource.ts";
import { subscriptionSchema } from "../api/Subscription.ts";
import { claimableSeat, claimSeat } from "./acts/claimSeat.ts";
import { takeBack } from "./acts/revokeSeat.ts";
import { seedSeats } from "./acts/seedSeats.ts";
import { seatBody } from "./bodies/seatBody.ts";
import { subscriptionBody } from "./bodies/subscriptionBody.ts";
import type { SeatServer } from "./SeatServer.ts";
import { seatAmount, withBounds } from "./state/SeatPrice.ts";
import type { SeatServerIds } from "./state/SeatServerIds.ts";
import type { SeatRow } from "./state/SeatTable.ts";
import type { Source, SubscriptionSource } from "./state/Source.ts";
import { timestamp } from "./state/timestamp.ts";
import type { World } from "./state/World.ts";

type BehindTheApi = Omit<
  SeatServer,
  "handlers" | "fetch" | "source" | "ids" | "requests" | "session" | "disturb" | "goOffline" | "goOnline"
>;

/** What happens on the server without a call: other people, time, the merchant, and its own jobs. */
export function behindTheApi(world: World, ids: SeatServerIds): BehindTheApi {
  const now = () => timestamp(world.now());
  const main = subscriptionOf(world, ids.sub);

  return {
    seats: (source = { subscriptionId: ids.sub }) =>
      world.seats.list(sourceOf(world, source).id).map((row) => structuredClone(seatBody(world, row))),

    subscription: (id = ids.sub) =>
      parse(subscriptionSchema, structuredClone(subscriptionBody(world, subscriptionOf(world, id)))),

    seed: (source, seats) => seedSeats(world, sourceOf(world, source), seats),

    claim: (seatId) => {
      const token = rowOf(world, seatId).invitation_token ?? "";
      if (!claimableSeat(world, token))
        throw new Error(`polar-seats/testing: the seat ${seatId} has no invitation that is still open.`);
      return structuredClone(seatBody(world, claimSeat(world, token).seat));
    },

    invitationToken: (seatId) => {
      const token = world.mailed.get(rowOf(world, seatId).id);
      if (token === undefined)
        throw new Error(`polar-seats/testing: no invitation was ever mailed for the seat ${seatId}.`);
      return token;
    },

    expireSession: (token) =>
      token === undefined ? world.sessions.expireAll() : world.sessions.expire(token),

    expireInvitation: (seatId) => {
      const aMinuteAgo = new Date(world.now().getTime() - 60_000);
      world.seats.update(rowOf(world, seatId), { invitation_token_expires_at: timestamp(aMinuteAgo) });
    },

    clearInvitationToken: (seatId) => {
      world.seats.update(rowOf(world, seatId), { invitation_token: null });
    },

    setTotalSeats: (seats, source = { subscriptionId: ids.sub }) => {
      const bought = sourceOf(world, source);
      bought.seats = seats;
      const price = bought.product?.seatPrice;
      if (price) bought.amount = seatAmount(price, seats);
    },

    setSeatBounds: (minimum, maximum) => {
      const { seatPrice } = main.product;
      if (seatPrice) main.product.seatPrice = withBounds(seatPrice, minimum, maximum);
    },

    setProration: (proration) => {
      world.organization.proration = proration;
    },

    setPaymentMethod: (method) => {
      world.paymentMethod = method;
    },

    disableFeature: () => {
      world.organization.seatsEnabled = false;
    },

    clearBuyerEmail: () => {
      const buyer = world.people.customer(ids.buyer_id);
      if (buyer) world.people.clearEmail(buyer);
    },

    dropOrderProduct: () => {
      const order = world.orders.get(ids.order);
      if (order) order.product = null;
    },

    cancelAtPeriodEnd: () => {
      main.cancel_at_period_end = true;
      main.canceled_at = now();
      main.ends_at = main.current_period_end;
    },

    cancelSubscription: () => cancel(main, now()),

    endSubscription: () => {
      cancel(main, now());
      for (const row of world.seats.list(main.id)) if (row.status !== "revoked") takeBack(world, row);
    },

    pastDue: () => {
      main.status = "past_due";
      main.past_due_at = now();
    },

    runJobs: () => world.jobs.runAll(),
  };
}

function cancel(subscription: SubscriptionSource, now: string): void {
  subscription.status = "canceled";
  subscription.canceled_at = now;
  subscription.ends_at = now;
  subscription.ended_at = now;
}

function rowOf({ seats }: World, seatId: string): SeatRow {
  const row = seats.get(seatId);
  if (!row) throw new Error(`polar-seats/testing: there is no seat ${seatId} on this server.`);
  return row;
}

function subscriptionOf({ subscriptions }: World, id: string): SubscriptionSource {
  const subscription = subscriptions.get(id);
  if (!subscription) throw new Error(`polar-seats/testing: there is no subscription ${id} on this server.`);
  return subscription;
}

function sourceOf(world: World, { subscriptionId, orderId }: SeatSource): Source {
  if (subscriptionId !== undefined) return subscriptionOf(world, subscriptionId);
  const order = world.orders.get(orderId);
  if (!order) throw new Error(`polar-seats/testing: there is no order ${orderId} on this server.`);
  return order;
}
