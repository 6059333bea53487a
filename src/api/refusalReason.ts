import { safeParse } from "zod/v4/core";
import { anything, array, object, text } from "./schema.ts";
import type { SeatsErrorReason } from "./SeatsError.ts";

const flawsSchema = array(object({ type: text, loc: array(anything) }));

/**
 * What a status outside 2xx means. The server has four JSON shapes and two that are not JSON (an empty 429, a
 * plain-text 500); a proxy adds HTML pages. So the status decides where it says enough, and `error` only among the
 * rest.
 */
export function refusalReason(status: number, body: unknown, retryAfter: string | null): SeatsErrorReason {
  const { error, detail } = Object(body) as { readonly error?: unknown; readonly detail?: unknown };
  const code = typeof error === "string" ? error : "";
  const flaws = safeParse(flawsSchema, detail);

  if (status === 401) return { type: "session_ended" };
  if (status === 429) return { type: "rate_limited", retryAfter: seconds(retryAfter) };
  if (status >= 500) return { type: "server", status };
  if (status === 404) return { type: "not_found", code };
  if (status === 422 && flaws.success) return { type: "invalid", fields: fieldsOf(flaws.data) };

  switch (code) {
    case "SeatNotAvailable":
      return seatNotAvailable(status, detail);
    case "SeatAlreadyAssigned":
      return { type: "already_assigned" };
    case "SeatNotPending":
      return { type: "not_pending" };
    case "FeatureNotEnabled":
      return { type: "feature_off" };
    case "NotPermitted":
    case "insufficient_scope":
      return { type: "not_permitted" };
    default:
      return status === 403 && code === "" ? { type: "not_permitted" } : { type: "refused", status, code };
  }
}

/** One code for three causes; only the text tells them apart. An unknown text counts as the most common: none free. */
function seatNotAvailable(status: number, detail: unknown): SeatsErrorReason {
  if (detail === "Order must be paid before assigning seats") return { type: "order_unpaid" };
  if (detail === "Container has no associated product")
    return { type: "refused", status, code: "SeatNotAvailable" };
  return { type: "no_seats_left" };
}

interface Flaw {
  readonly type: string;
  readonly loc: readonly unknown[];
}

/** The one kind of update we send, as the server calls it. */
const seatsBranch = "CustomerSubscriptionUpdateSeats";

/**
 * `loc` starts with where the field was sent: ["body", "email"]. For an update that fits none of the server's six
 * kinds, it lists what is wrong with each of them: only ours counts.
 */
function fieldsOf(flaws: readonly Flaw[]) {
  const ours = flaws.filter(({ loc }) => loc[1] === seatsBranch);
  return (ours.length > 0 ? ours : flaws).map(({ type, loc }) => ({
    path: loc.slice(ours.length > 0 ? 2 : 1).join("."),
    kind: type,
  }));
}

/** The server's `Retry-After` is seconds, never a date. Browsers hide it from other origins: then it is undefined. */
function seconds(retryAfter: string | null): number | undefined {
  const value = Number.parseFloat(retryAfter ?? "");
  return value >= 0 ? value : undefined;
}
