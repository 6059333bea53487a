import { changeSeatCount, checkNotCanceled, clearPendingUpdate } from "../acts/changeSeatCount.ts";
import { pageBody } from "../bodies/pageBody.ts";
import { subscriptionBody } from "../bodies/subscriptionBody.ts";
import type { SubscriptionSource } from "../state/Source.ts";
import { timestamp } from "../state/timestamp.ts";
import type { World } from "../state/World.ts";
import { json, type Answer } from "../wire/Answer.ts";
import { billingSession, portalSession } from "../wire/Caller.ts";
import { checkedBody } from "../wire/checkedBody.ts";
import { flag } from "../wire/kinds.ts";
import { queryFields, readPage } from "../wire/readPage.ts";
import { readPathId } from "../wire/readPathId.ts";
import { readSubscriptionUpdate, type SubscriptionUpdate } from "../wire/readSubscriptionUpdate.ts";
import { invalidValue, notFound, refusal } from "../wire/Refusal.ts";
import type { Route, Visit } from "../wire/Route.ts";
import { ofBuyer, type Owns } from "./Owns.ts";

/** The buyer's subscriptions: open to every session for reading, to billing roles for changes (contract §6). */
export const subscriptions: readonly Route[] = [
  {
    method: "GET",
    path: "/v1/customer-portal/subscriptions/",
    answer: ({ world, request, caller }) => {
      const owns = ofBuyer(portalSession(caller));
      const fields = queryFields(request);
      const active = fields.nullable("active", flag);
      fields.check();
      const rows = [...world.subscriptions.values()]
        .filter(owns)
        .filter((it) => active === null || isActive(it) === active);
      return json(
        200,
        pageBody(rows, readPage(request), (page) => page.map((it) => body(world, it))),
      );
    },
  },
  {
    method: "GET",
    path: "/v1/customer-portal/subscriptions/{id}",
    answer: (visit) => {
      const owns = ofBuyer(portalSession(visit.caller));
      return answer(visit.world, findSubscription(visit, readPathId(visit, "id"), owns));
    },
  },
  {
    method: "PATCH",
    path: "/v1/customer-portal/subscriptions/{id}",
    answer: (visit) => {
      const owns = ofBuyer(billingSession(visit.caller));
      const id = readPathId(visit, "id");
      const wanted = readSubscriptionUpdate(visit.request);
      const subscription = findSubscription(visit, id, owns);
      update(visit.world, subscription, wanted);
      return answer(visit.world, subscription);
    },
  },
];

export function findSubscription({ world }: Visit, id: string, owns: Owns): SubscriptionSource {
  const subscription = world.subscriptions.get(id);
  if (!subscription || !owns(subscription)) throw notFound();
  return subscription;
}

export function checkPortalMayUpdateSeats({ organization }: World): void {
  if (!organization.portalMayUpdateSeats)
    throw refusal(403, "UpdateSubscriptionSeatsNotAllowed", "Updating subscription seats is not allowed.");
}

function update(world: World, subscription: SubscriptionSource, wanted: SubscriptionUpdate): void {
  switch (wanted.kind) {
    case "seats":
      checkPortalMayUpdateSeats(world);
      return changeSeatCount(world, subscription, wanted.seats);
    case "clear":
      return clearPendingUpdate(subscription);
    case "cancel":
      return cancelOrNot(world, subscription, wanted);
    case "product":
      checkNotCanceled(subscription);
      throw otherProductRefused(world, wanted.productId);
    case "pause":
    case "resume":
      throw refusal(403, "PauseResumeNotAllowed", "Pausing and resuming is not allowed.");
  }
}

function cancelOrNot(
  world: World,
  subscription: SubscriptionSource,
  { cancel, reason, comment }: Extract<SubscriptionUpdate, { kind: "cancel" }>,
): void {
  if (cancel === null) return;
  if (cancel) {
    checkNotCanceled(subscription);
    subscription.canceled_at = timestamp(world.now());
    subscription.cancellation_reason = reason;
    subscription.cancellation_comment = comment;
  } else {
    if (!subscription.cancel_at_period_end || !isActive(subscription))
      throw refusal(400, "BadRequest", "Bad request");
    if (world.paymentMethod === "none")
      throw refusal(
        409,
        "PaymentMethodRequired",
        "Add a payment method before uncancelling this subscription.",
      );
    subscription.canceled_at = null;
    subscription.cancellation_reason = null;
    subscription.cancellation_comment = null;
  }
  subscription.cancel_at_period_end = cancel;
  subscription.ends_at = cancel ? subscription.current_period_end : null;
  subscription.modified_at = timestamp(world.now());
}

/** This server sells one team plan: there is nothing to change to. */
function otherProductRefused({ subscriptions: known }: World, productId: string) {
  const sold = [...known.values()].some(({ product }) => product.id === productId);
  const why = sold
    ? "Can't switch from a seat-based to a non-seat-based product."
    : "Product does not exist.";
  return invalidValue(["body", "product_id"], why, productId);
}

function isActive({ status }: SubscriptionSource): boolean {
  return status === "active" || status === "trialing" || status === "past_due";
}

function answer(world: World, subscription: SubscriptionSource): Answer {
  return json(200, body(world, subscription));
}

function body(world: World, subscription: SubscriptionSource) {
  return checkedBody.subscription(subscriptionBody(world, subscription));
}
