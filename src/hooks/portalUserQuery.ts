import { queryOptions } from "@tanstack/react-query";
import type { PortalUser } from "../api/PortalUser.ts";
import type { SeatsClient } from "../api/SeatsClient.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import { readRetry } from "./readRetry.ts";
import { seatsKeys } from "./seatsKeys.ts";

/** Who is asking, as React Query options. `GET …/customer-session/user` */
export function portalUserQuery(client: SeatsClient) {
  return queryOptions<PortalUser, SeatsError>({
    queryKey: seatsKeys.user(client),
    queryFn: ({ signal }) => client.getPortalUser({ signal }),
    // A session is one person's for its whole hour.
    staleTime: Infinity,
    networkMode: "always",
    ...readRetry,
  });
}
