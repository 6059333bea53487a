import { assignSeat } from "../acts/assignSeat.ts";
import { checkSeatsEnabled } from "../acts/checkSeatsEnabled.ts";
import { resendInvitation } from "../acts/resendInvitation.ts";
import { revokeSeat } from "../acts/revokeSeat.ts";
import { sourceOf } from "../acts/sourceOf.ts";
import { seatBody } from "../bodies/seatBody.ts";
import { seatsListBody } from "../bodies/seatsListBody.ts";
import type { SeatRow } from "../state/SeatTable.ts";
import type { Source } from "../state/Source.ts";
import type { World } from "../state/World.ts";
import { json, type Answer } from "../wire/Answer.ts";
import { checkedBody } from "../wire/checkedBody.ts";
import { uuid4 } from "../wire/kinds.ts";
import { readAssignment, type SourceFields } from "../wire/readAssignment.ts";
import { queryFields } from "../wire/readPage.ts";
import { readPathId } from "../wire/readPathId.ts";
import { notFound, refusal } from "../wire/Refusal.ts";
import type { Route, Visit } from "../wire/Route.ts";
import type { Owns } from "./Owns.ts";

export interface SeatRoutesOptions {
  readonly path: string;
  /** Refuses a caller who may not read; gives what is theirs. */
  readonly readable: (visit: Visit) => Owns;
  readonly writable: (visit: Visit) => Owns;
  readonly checkouts: boolean;
}

/** The four seat operations, alike for the portal and for the merchant (contract §3 and §6). */
export function seatRoutes({ path, readable, writable, checkouts }: SeatRoutesOptions): Route[] {
  return [
    { method: "GET", path, answer: (visit) => listSeats(visit, readable(visit)) },
    {
      method: "POST",
      path,
      answer: (visit) => {
        const { world, request } = visit;
        const owns = writable(visit);
        const { source, assignment } = readAssignment(request, { checkouts });
        const seat = assignSeat(world, findSource(world, owns, source), assignment);
        // The answer still has the metadata in the order it was sent, the list will not.
        return seatAnswer({ ...seatBody(world, seat), seat_metadata: assignment.metadata ?? {} });
      },
    },
    {
      method: "DELETE",
      path: `${path}/{seat_id}`,
      answer: (visit) => {
        const { world } = visit;
        const seat = findSeat(visit, writable(visit));
        return seatAnswer(seatBody(world, revokeSeat(world, seat), seat));
      },
    },
    {
      method: "POST",
      path: `${path}/{seat_id}/resend`,
      answer: (visit) => {
        const { world } = visit;
        const seat = findSeat(visit, writable(visit));
        return seatAnswer(seatBody(world, resendInvitation(world, seat)));
      },
    },
  ];
}

function listSeats({ world, request }: Visit, owns: Owns): Answer {
  const fields = queryFields(request);
  const subscription_id = fields.nullable("subscription_id", uuid4);
  const order_id = fields.nullable("order_id", uuid4);
  fields.check();
  if (subscription_id === null && order_id === null)
    throw refusal(400, "BadRequest", "Either subscription_id or order_id must be provided");
  // Given both, the subscription wins and the order is not even looked at (contract §3.1).
  const source = findSource(world, owns, {
    subscription_id,
    order_id: subscription_id === null ? order_id : null,
    checkout_id: null,
  });
  checkSeatsEnabled(world);
  return json(200, checkedBody.seatsList(seatsListBody(world, source)));
}

function findSource(
  { subscriptions, orders }: World,
  owns: Owns,
  { subscription_id, order_id, checkout_id }: SourceFields,
): Source {
  const mine = <T extends Source>(source: T | undefined) => (source && owns(source) ? source : undefined);

  if (subscription_id !== null) {
    const subscription = mine(subscriptions.get(subscription_id));
    if (!subscription) throw notFound("Subscription not found");
    return subscription;
  }
  if (order_id !== null) {
    const order = mine(orders.get(order_id));
    if (!order) throw notFound("Order not found");
    return order;
  }
  const made = [...subscriptions.values(), ...orders.values()].find(
    (source) => source.checkout_id === checkout_id && owns(source),
  );
  if (!made) throw notFound("No subscription or order found for this checkout");
  return made;
}

function findSeat(visit: Visit, owns: Owns): SeatRow {
  const seat = visit.world.seats.get(readPathId(visit, "seat_id"));
  if (!seat || !owns(sourceOf(visit.world, seat))) throw notFound("Seat not found");
  return seat;
}

function seatAnswer(body: ReturnType<typeof seatBody>): Answer {
  return json(200, checkedBody.seat(body));
}
