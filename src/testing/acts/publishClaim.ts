import type { SeatRow } from "../state/SeatTable.ts";
import type { World } from "../state/World.ts";

/**
 * Tells the channel of the seat's customer: the buyer in a member-model organization, the seat holder in a
 * legacy one, whose buyer therefore hears nothing (contract §7).
 */
export function publishClaim({ channels }: World, seat: SeatRow, productId: string): void {
  if (seat.customer_id === null) return;
  channels.publish(seat.customer_id, {
    id: crypto.randomUUID(),
    key: "customer_seat.claimed",
    payload: {
      seat_id: seat.id,
      subscription_id: seat.subscription_id,
      order_id: seat.order_id,
      product_id: productId,
    },
  });
}
