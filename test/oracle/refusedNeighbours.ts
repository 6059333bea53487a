import { calls } from "./refusedEverywhere.ts";
import { invalid, notFound, refused, unknownId, type Refusal } from "./Refusal.ts";

const change =
  (seats: number): Refusal["call"] =>
  ({ ids }) => ({ operation: "updateSeatCount", subscriptionId: ids.sub, seats });

/** What the rules of subscriptions and members refuse. */
export const refusedNeighbours: readonly Refusal[] = [
  {
    when: "updateSeatCount: below the smallest number",
    status: 400,
    code: "BelowMinimumSeats",
    reason: refused(400, "BelowMinimumSeats"),
    call: change(0),
  },
  {
    when: "updateSeatCount: above the largest number",
    status: 400,
    code: "AboveMaximumSeats",
    reason: refused(400, "AboveMaximumSeats"),
    happens: (server) => server.setSeatBounds(1, 10),
    call: change(11),
  },
  {
    when: "updateSeatCount: fewer than are assigned",
    status: 400,
    code: "SeatsAlreadyAssigned",
    reason: refused(400, "SeatsAlreadyAssigned"),
    options: { seats: [{}, {}] },
    call: change(1),
  },
  {
    when: "updateSeatCount: a subscription that is not sold by the seat",
    status: 400,
    code: "NotASeatBasedSubscription",
    reason: refused(400, "NotASeatBasedSubscription"),
    call: ({ ids }) => ({ operation: "updateSeatCount", subscriptionId: ids.sub_noseats, seats: 2 }),
  },
  {
    when: "updateSeatCount: the payment fails",
    status: 402,
    code: "PaymentFailed",
    reason: refused(402, "PaymentFailed"),
    options: { proration: "invoice", paymentMethod: "declined" },
    call: change(5),
  },
  {
    when: "updateSeatCount: the subscription ends with its period",
    status: 403,
    code: "AlreadyCanceledSubscription",
    reason: refused(403, "AlreadyCanceledSubscription"),
    happens: (server) => server.cancelAtPeriodEnd(),
    call: change(5),
  },
  {
    when: "updateSeatCount: the portal may not change it",
    status: 403,
    code: "UpdateSubscriptionSeatsNotAllowed",
    reason: refused(403, "UpdateSubscriptionSeatsNotAllowed"),
    options: { world: "locked" },
    call: change(5),
  },
  {
    when: "updateSeatCount: somebody else's subscription",
    status: 404,
    code: "ResourceNotFound",
    reason: notFound(),
    call: ({ ids }) => ({ operation: "updateSeatCount", subscriptionId: ids.sub_other, seats: 5 }),
  },
  {
    when: "updateSeatCount: more seats than the server can count",
    status: 422,
    code: "RequestValidationError",
    reason: invalid("seats", "less_than_equal"),
    call: change(2 ** 31),
  },
  {
    when: "getSubscription: an unknown one",
    status: 404,
    code: "ResourceNotFound",
    reason: notFound(),
    call: () => ({ operation: "getSubscription", subscriptionId: unknownId }),
  },
  {
    when: "getSubscription: an id that is none",
    status: 422,
    code: "RequestValidationError",
    reason: invalid("id", "uuid_parsing"),
    call: () => ({ operation: "getSubscription", subscriptionId: "atlas" }),
  },
  {
    when: "clearPendingUpdate: nothing is booked",
    status: 422,
    code: "PolarRequestValidationError",
    reason: invalid("pending_update", "value_error"),
    call: calls.clearPendingUpdate,
  },
  {
    when: "getPortalUser: a customer without an address",
    status: 422,
    code: "PolarRequestValidationError",
    reason: invalid("", "value_error"),
    actor: "customer",
    happens: (server) => server.clearBuyerEmail(),
    call: calls.getPortalUser,
  },
  {
    when: "listMembers: a customer session has no team",
    status: 401,
    code: "Unauthorized",
    reason: { type: "session_ended" },
    actor: "customer",
    call: calls.listMembers,
  },
  {
    when: "listMembers: pages of nothing",
    status: 422,
    code: "RequestValidationError",
    reason: invalid("limit", "greater_than"),
    call: () => ({ operation: "listMembers", limit: 0 }),
  },
  {
    when: "renameMember: an unknown member",
    status: 404,
    code: "ResourceNotFound",
    reason: notFound(),
    call: () => ({ operation: "renameMember", memberId: unknownId, name: "Ana" }),
  },
  {
    when: "renameMember: a name of more than 256 characters",
    status: 422,
    code: "RequestValidationError",
    reason: invalid("name", "string_too_long"),
    call: ({ ids }) => ({
      operation: "renameMember",
      memberId: ids.member.member,
      name: "x".repeat(257),
    }),
  },
];
