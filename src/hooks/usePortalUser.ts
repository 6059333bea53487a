"use client";

import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { PortalUser } from "../api/PortalUser.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import { portalUserQuery } from "./portalUserQuery.ts";
import { hostRetry } from "./reads/hostRetry.ts";
import { useSeatsContext } from "./SeatsContext.ts";

/** Who is asking, and whether they may change seats. */
export interface AskingUser extends PortalUser {
  /** Owners, billing managers and the buyer's own session may; a plain member may only look. */
  readonly canManage: boolean;
}

/** Who is asking, and whether they may change seats. `GET /v1/customer-portal/customer-session/user` */
export function usePortalUser(): UseQueryResult<AskingUser, SeatsError> {
  const { client, queryClient } = useSeatsContext("usePortalUser");
  return useQuery({ ...portalUserQuery(client), ...hostRetry(queryClient), select: withRights }, queryClient);
}

function withRights(user: PortalUser): AskingUser {
  const { role } = user;
  return { ...user, canManage: role === null || role === "owner" || role === "billing_manager" };
}
