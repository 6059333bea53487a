import { AlreadyCanceledSubscription } from "polar-sdk-0/models/errors/alreadycanceledsubscription.js";
import { ConnectionError } from "polar-sdk-0/models/errors/httpclienterrors.js";
import { HTTPValidationError } from "polar-sdk-0/models/errors/httpvalidationerror.js";
import { PaymentFailed } from "polar-sdk-0/models/errors/paymentfailed.js";
import { PolarError } from "polar-sdk-0/models/errors/polarerror.js";
import { ResourceNotFound } from "polar-sdk-0/models/errors/resourcenotfound.js";
import { ResponseValidationError } from "polar-sdk-0/models/errors/responsevalidationerror.js";
import { SDKError } from "polar-sdk-0/models/errors/sdkerror.js";
import type { Operation } from "./PortalCall.ts";
import type { Refusal } from "./Refusal.ts";

/**
 * Of an update's 403 the SDK knows two reasons (canceled, no pausing), and cannot read any other. That is the SDK's
 * doing: the contract's server sends these words (QTY-01).
 */
const update = {
  AlreadyCanceledSubscription,
  NotPermitted: ResponseValidationError,
  UpdateSubscriptionSeatsNotAllowed: ResponseValidationError,
  PaymentFailed,
  ResourceNotFound,
};

/** The classes of their own that the SDK has for the server's words. */
const declared: Partial<Record<Operation, Readonly<Record<string, unknown>>>> = {
  getSubscription: { ResourceNotFound },
  updateSeatCount: update,
  clearPendingUpdate: update,
};

/** The class that SDK 0.49 has for a refusal. */
export function sdk0ErrorFor(operation: Operation, { status, code }: Refusal): unknown {
  if (status === null) return ConnectionError;
  // Of these two it does not know that anything can be invalid.
  if (status === 422 && operation !== "getPortalUser" && operation !== "getSessionInfo")
    return HTTPValidationError;
  return declared[operation]?.[code ?? ""] ?? SDKError;
}

/** What an error of the SDK tells: each one holds the whole answer, if there was one. */
export function toldBySdk0(error: unknown) {
  const told = { class: Object(error).constructor as unknown, status: null, code: null };
  if (!(error instanceof PolarError)) return told;
  const isJson = error.contentType.startsWith("application/json");
  const code = isJson ? (JSON.parse(error.body) as { error?: unknown }).error : null;
  return { ...told, status: error.statusCode, code };
}
