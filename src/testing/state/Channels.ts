/** A message on the channel of a customer. Only claims are signalled (contract §7). */
export interface StreamEvent {
  readonly id: string;
  readonly key: "customer_seat.claimed";
  readonly payload: {
    readonly seat_id: string;
    readonly subscription_id: string | null;
    readonly order_id: string | null;
    readonly product_id: string;
  };
}

export interface Listener {
  hear(event: StreamEvent): void;
  /** The connection broke. */
  lose(): void;
}

/** Who listens to which customer. Nothing is replayed to those who come later. */
export class Channels {
  readonly #listeners = new Map<string, Set<Listener>>();

  listen(customerId: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(customerId) ?? new Set();
    this.#listeners.set(customerId, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  publish(customerId: string, event: StreamEvent): void {
    for (const listener of this.#listeners.get(customerId) ?? []) listener.hear(event);
  }

  /** Every open connection breaks. */
  breakAll(): void {
    for (const listeners of this.#listeners.values()) for (const listener of listeners) listener.lose();
  }
}
