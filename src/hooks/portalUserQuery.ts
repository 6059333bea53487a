import type { QueryKey } from "@tanstack/react-query";
import type { PortalUser } from "../api/PortalUser.ts";
import type { SeatsClient } from "../api/SeatsClient.ts";
import { queryDefaults } from "./reads/queryDefaults.ts";
import type { SeatsQueryOptions } from "./reads/SeatsQueryOptions.ts";
import { seatsKeys } from "./seatsKeys.ts";
import { withReason } from "./withReason.ts";

/** Who is asking, as React Query options. `GET /v1/customer-portal/customer-session/user` */
export function portalUserQuery(client: SeatsClient): SeatsQueryOptions<PortalUser> {
  return {
    queryKey: seatsKeys.user(client) as QueryKey as SeatsQueryOptions<PortalUser>["queryKey"],
    queryFn: ({ signal }) => withReason("getPortalUser", () => client.getPortalUser({ signal })),
    // A session is one person's for its whole hour.
    staleTime: Infinity,
    ...queryDefaults,
  };
}
