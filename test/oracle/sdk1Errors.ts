import { PolarClientError, PolarNetworkError, PolarRateLimitError, PolarServerError } from "@polar-sh/sdk";
import { errors } from "@polar-sh/sdk/2026-10";
import type { Operation } from "./PortalCall.ts";

type ErrorsByStatus = Readonly<Record<number, unknown>>;

const update: ErrorsByStatus = {
  402: errors.PaymentFailed,
  403: errors.CustomerPortalSubscriptionsUpdate403Error,
  404: errors.ResourceNotFound,
  422: errors.HTTPValidationError,
};

/** The classes that the SDK declares; a status that it does not declare is a `PolarClientError`. */
const declared: Readonly<Record<Operation, ErrorsByStatus>> = {
  listSeats: {
    401: errors.CustomerPortalSeatsListSeats401Error,
    403: errors.CustomerPortalSeatsListSeats403Error,
    404: errors.CustomerPortalSeatsListSeats404Error,
    422: errors.HTTPValidationError,
  },
  assignSeat: {
    400: errors.CustomerPortalSeatsAssignSeat400Error,
    401: errors.CustomerPortalSeatsAssignSeat401Error,
    403: errors.CustomerPortalSeatsAssignSeat403Error,
    404: errors.CustomerPortalSeatsAssignSeat404Error,
    422: errors.HTTPValidationError,
  },
  revokeSeat: {
    401: errors.CustomerPortalSeatsRevokeSeat401Error,
    403: errors.CustomerPortalSeatsRevokeSeat403Error,
    404: errors.CustomerPortalSeatsRevokeSeat404Error,
    422: errors.HTTPValidationError,
  },
  resendInvitation: {
    400: errors.CustomerPortalSeatsResendInvitation400Error,
    401: errors.CustomerPortalSeatsResendInvitation401Error,
    403: errors.CustomerPortalSeatsResendInvitation403Error,
    404: errors.CustomerPortalSeatsResendInvitation404Error,
    422: errors.HTTPValidationError,
  },
  listClaimedSubscriptions: {
    401: errors.CustomerPortalSeatsListClaimedSubscriptions401Error,
    422: errors.HTTPValidationError,
  },
  getSubscription: { 404: errors.ResourceNotFound, 422: errors.HTTPValidationError },
  updateSeatCount: update,
  clearPendingUpdate: update,
  getPortalUser: {},
  getSessionInfo: {},
  listMembers: {
    401: errors.CustomerPortalMembersListMembers401Error,
    403: errors.CustomerPortalMembersListMembers403Error,
    422: errors.HTTPValidationError,
  },
  renameMember: {
    401: errors.CustomerPortalMembersUpdateMember401Error,
    403: errors.CustomerPortalMembersUpdateMember403Error,
    404: errors.CustomerPortalMembersUpdateMember404Error,
    422: errors.HTTPValidationError,
  },
  getClaimInfo: {
    403: errors.CustomerSeatsGetClaimInfo403Error,
    404: errors.CustomerSeatsGetClaimInfo404Error,
  },
  claimSeat: {
    400: errors.CustomerSeatsClaimSeat400Error,
    403: errors.CustomerSeatsClaimSeat403Error,
  },
};

/** The class that the SDK has for a refusal. */
export function sdk1ErrorFor(operation: Operation, status: number | null): unknown {
  if (status === null) return PolarNetworkError;
  if (status === 429) return PolarRateLimitError;
  if (status >= 500) return PolarServerError;
  return declared[operation][status] ?? PolarClientError;
}

/** What an error of the SDK tells. One of an undeclared status holds the text of the body, the others the body. */
export function toldBySdk1(error: unknown) {
  const told = {
    class: Object(error).constructor as unknown,
    status: null,
    code: null,
    retryAfter: undefined,
  };
  if (error instanceof PolarRateLimitError)
    return { ...told, status: error.statusCode, retryAfter: error.retryAfter };
  // Its status stands in its message only.
  if (error instanceof PolarServerError)
    return { ...told, status: Number(/\b\d{3}\b/.exec(error.message)?.[0]) };
  if (!(error instanceof PolarClientError)) return told;
  const body: unknown = typeof error.error === "string" ? JSON.parse(error.error) : error.error;
  return { ...told, status: error.statusCode, code: (body as { error?: unknown }).error };
}
