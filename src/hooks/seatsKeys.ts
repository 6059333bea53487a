import type { SeatsClient } from "../api/SeatsClient.ts";
import type { AssignSource, SubscriptionSource } from "../api/SeatSource.ts";
import type { ChangeKind } from "../model/ShownSeats.ts";

/**
 * From general to particular, so that a prefix names all that is below it. They begin with the client's scope:
 * two customers in one tab never share a cache, and no token is ever in a key.
 */
export const seatsKeys = {
  all: (client: SeatsClient) => ["polar-seats", client.scope] as const,
  list: (client: SeatsClient, source: AssignSource) => [...seatsKeys.all(client), "list", source] as const,
  subscription: (client: SeatsClient, subscriptionId: string) =>
    [...seatsKeys.all(client), "subscription", subscriptionId] as const,
  user: (client: SeatsClient) => [...seatsKeys.all(client), "user"] as const,
  resize: (client: SeatsClient, source: SubscriptionSource) =>
    [...seatsKeys.all(client), "resize", source] as const,
  claimed: (client: SeatsClient) => [...seatsKeys.all(client), "claimed"] as const,
  changes: (client: SeatsClient, source: AssignSource) =>
    [...seatsKeys.all(client), "change", source] as const,
  change: (client: SeatsClient, source: AssignSource, kind: ChangeKind) =>
    [...seatsKeys.changes(client, source), kind] as const,
};
