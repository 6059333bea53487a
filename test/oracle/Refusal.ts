import type { SeatsErrorReason } from "../../src/api/SeatsError.ts";
import type { Actor, SeatServer, SeatServerOptions } from "../../src/testing/index.ts";
import type { PortalCall } from "./PortalCall.ts";

/** A call that the server refuses: what came over the wire, and what our client makes of it. */
export interface Refusal {
  readonly when: string;
  /** Null: no answer comes. */
  readonly status: number | null;
  /** The server's word in `error`; null where the body is not JSON. */
  readonly code: string | null;
  readonly reason: SeatsErrorReason;
  readonly call: (server: SeatServer) => PortalCall;
  readonly options?: SeatServerOptions;
  /** Whose session it is, given out before anything happens. Default: the buyer's. */
  readonly actor?: Actor;
  readonly happens?: (server: SeatServer, token: string) => unknown;
}

export const unknownId = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

export const notFound = (code = "ResourceNotFound"): SeatsErrorReason => ({ type: "not_found", code });
export const refused = (status: number, code: string): SeatsErrorReason => ({
  type: "refused",
  status,
  code,
});
export const invalid = (path: string, kind: string): SeatsErrorReason => ({
  type: "invalid",
  fields: [{ path, kind }],
});
