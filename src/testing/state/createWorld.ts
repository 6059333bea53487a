import { Channels } from "./Channels.ts";
import { createPeople } from "./createPeople.ts";
import { createSources } from "./createSources.ts";
import { Jobs } from "./Jobs.ts";
import type { SeatPrice } from "./SeatPrice.ts";
import type { SeatServerIds } from "./SeatServerIds.ts";
import { SeatTable } from "./SeatTable.ts";
import { Sessions } from "./Sessions.ts";
import { timestamp } from "./timestamp.ts";
import type { PaymentMethod, Proration, World } from "./World.ts";

/** The organizations of the contract: what seats mean in them, and what the portal may do. */
export type WorldKind = "legacy" | "member_model" | "no_feature" | "locked";

export interface WorldOptions {
  readonly kind: WorldKind;
  readonly now: () => Date;
  /** Seats of the main subscription. */
  readonly total: number;
  readonly price: SeatPrice;
  readonly proration: Proration;
  readonly paymentMethod: PaymentMethod;
  readonly names: { readonly product: string; readonly organization: string; readonly buyer: string };
}

export function createWorld(options: WorldOptions): { world: World; ids: SeatServerIds } {
  const { kind, now, names, price, total } = options;
  const memberModel = kind === "member_model" || kind === "locked";
  const { people, buyer, other, members } = createPeople(now(), memberModel, names.buyer);
  const { sub, subNoSeats, subOther, order, orderPending } = createSources({
    now: now(),
    buyerId: buyer.id,
    otherId: other.id,
    productName: names.product,
    price,
    total,
  });

  const world: World = {
    now,
    organization: {
      id: crypto.randomUUID(),
      created_at: timestamp(now()),
      name: names.organization,
      slug: names.organization.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
      memberModel,
      seatsEnabled: kind !== "no_feature",
      portalMayUpdateSeats: kind !== "locked",
      proration: options.proration,
    },
    people,
    subscriptions: new Map([sub, subNoSeats, subOther].map((it) => [it.id, it])),
    orders: new Map([order, orderPending].map((it) => [it.id, it])),
    seats: new SeatTable(),
    sessions: new Sessions(now),
    channels: new Channels(),
    jobs: new Jobs(),
    mailed: new Map(),
    paymentMethod: options.paymentMethod,
  };
  return {
    world,
    ids: {
      sub: sub.id,
      order: order.id,
      order_pending: orderPending.id,
      sub_noseats: subNoSeats.id,
      sub_other: subOther.id,
      product: sub.product.id,
      buyer_id: buyer.id,
      buyer_email: buyer.email ?? "",
      other_customer_id: other.id,
      checkout_sub: sub.checkout_id,
      checkout_order: order.checkout_id,
      member: members,
    },
  };
}
