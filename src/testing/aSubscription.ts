import { parse } from "zod/v4/core";
import { subscriptionSchema, type Subscription } from "../api/Subscription.ts";
import { subscriptionBody } from "./bodies/subscriptionBody.ts";
import { createWorld } from "./state/createWorld.ts";
import { defaultWorld } from "./state/defaultWorld.ts";

/**
 * A subscription as its buyer sees it, complete and plausible: active, monthly, 3 seats at 10.00 usd.
 *
 * @example
 * aSubscription({ status: "past_due", seats: 12 });
 */
export function aSubscription(overrides: Partial<Subscription> = {}): Subscription {
  const { world } = createWorld(defaultWorld);
  const [main] = world.subscriptions.values();
  if (!main) throw new Error("polar-seats/testing: a world without a subscription.");
  return { ...parse(subscriptionSchema, subscriptionBody(world, main)), ...overrides };
}
