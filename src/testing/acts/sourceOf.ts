import type { SeatRow } from "../state/SeatTable.ts";
import type { Source } from "../state/Source.ts";
import type { World } from "../state/World.ts";

export function sourceOf({ subscriptions, orders }: World, seat: SeatRow): Source {
  const source = subscriptions.get(seat.subscription_id ?? "") ?? orders.get(seat.order_id ?? "");
  if (!source) throw new Error(`polar-seats/testing: the seat ${seat.id} belongs to nothing.`);
  return source;
}
