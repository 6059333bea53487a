import type { Recipient } from "../../src/api/Recipient.ts";
import type { AssignSource } from "../../src/api/SeatSource.ts";
import type { SeatServer } from "../../src/testing/index.ts";
import { calls } from "./refusedEverywhere.ts";
import { invalid, notFound, refused, unknownId, type Refusal } from "./Refusal.ts";

const assign =
  (recipient: Recipient, source?: AssignSource): Refusal["call"] =>
  (server) => ({ operation: "assignSeat", source: source ?? server.source, recipient });
const bo = { email: "bo@acme.dev" };
const seatOf = (server: SeatServer) => server.seats()[0]?.id ?? "";

/** What the rules of seats refuse. */
export const refusedSeats: readonly Refusal[] = [
  {
    when: "assignSeat: every seat is taken",
    status: 400,
    code: "SeatNotAvailable",
    reason: { type: "no_seats_left" },
    options: { total: 1, seats: [{}] },
    call: assign(bo),
  },
  {
    when: "assignSeat: the order is not paid",
    status: 400,
    code: "SeatNotAvailable",
    reason: { type: "order_unpaid" },
    call: (server) => assign(bo, { orderId: server.ids.order_pending })(server),
  },
  {
    when: "assignSeat: the product of the order is gone",
    status: 400,
    code: "SeatNotAvailable",
    reason: refused(400, "SeatNotAvailable"),
    happens: (server) => server.dropOrderProduct(),
    call: (server) => assign(bo, { orderId: server.ids.order })(server),
  },
  {
    when: "assignSeat: the person holds a seat",
    status: 400,
    code: "SeatAlreadyAssigned",
    reason: { type: "already_assigned" },
    options: { seats: [{ email: "ana@acme.dev" }] },
    call: assign({ email: "Ana@acme.dev" }),
  },
  {
    when: "assignSeat: nobody has the external customer id",
    status: 400,
    code: "InvalidSeatAssignmentRequest",
    reason: refused(400, "InvalidSeatAssignmentRequest"),
    call: assign({ externalCustomerId: "acct-9" }),
  },
  {
    when: "assignSeat: the external member id is somebody with another address",
    status: 400,
    code: "MemberEmailMismatch",
    reason: refused(400, "MemberEmailMismatch"),
    options: { seats: [{ member: { external_id: "u-7", email: "ana@acme.dev" } }] },
    call: assign({ externalMemberId: "u-7", email: "bo@acme.dev" }),
  },
  {
    when: "resendInvitation: the seat is claimed",
    status: 400,
    code: "SeatNotPending",
    reason: { type: "not_pending" },
    options: { seats: [{ status: "claimed" }] },
    call: calls.resendInvitation,
  },
  {
    when: "resendInvitation: the invitation has no token",
    status: 400,
    code: "InvalidInvitationToken",
    reason: refused(400, "InvalidInvitationToken"),
    options: { seats: [{}] },
    happens: (server) => server.clearInvitationToken(seatOf(server)),
    call: calls.resendInvitation,
  },
  {
    when: "claimSeat: the 24 hours are over",
    status: 400,
    code: "InvalidInvitationToken",
    reason: refused(400, "InvalidInvitationToken"),
    options: { seats: [{}] },
    happens: (server) => server.expireInvitation(seatOf(server)),
    call: calls.claimSeat,
  },

  {
    when: "listSeats: somebody else's subscription",
    status: 404,
    code: "ResourceNotFound",
    reason: notFound(),
    call: ({ ids }) => ({ operation: "listSeats", source: { subscriptionId: ids.sub_other } }),
  },
  {
    when: "listSeats: an unknown order",
    status: 404,
    code: "ResourceNotFound",
    reason: notFound(),
    call: () => ({ operation: "listSeats", source: { orderId: unknownId } }),
  },
  {
    when: "assignSeat: an unknown checkout",
    status: 404,
    code: "ResourceNotFound",
    reason: notFound(),
    call: assign(bo, { checkoutId: unknownId }),
  },
  {
    when: "assignSeat: an unknown member",
    status: 404,
    code: "MemberNotFound",
    reason: notFound("MemberNotFound"),
    call: assign({ memberId: unknownId }),
  },
  {
    when: "assignSeat: an unknown customer of a legacy organization",
    status: 404,
    code: "CustomerNotFound",
    reason: notFound("CustomerNotFound"),
    options: { world: "legacy" },
    call: assign({ customerId: unknownId }),
  },
  {
    when: "revokeSeat: an unknown seat",
    status: 404,
    code: "ResourceNotFound",
    reason: notFound(),
    call: () => ({ operation: "revokeSeat", seatId: unknownId }),
  },
  {
    when: "resendInvitation: an unknown seat",
    status: 404,
    code: "ResourceNotFound",
    reason: notFound(),
    call: () => ({ operation: "resendInvitation", seatId: unknownId }),
  },
  {
    when: "getClaimInfo: the invitation was used",
    status: 404,
    code: "ResourceNotFound",
    reason: notFound(),
    options: { seats: [{}] },
    happens: (server) => server.claim(seatOf(server)),
    call: calls.getClaimInfo,
  },

  {
    when: "listSeats: an id that is none",
    status: 422,
    code: "RequestValidationError",
    reason: invalid("subscription_id", "uuid_parsing"),
    call: () => ({ operation: "listSeats", source: { subscriptionId: "atlas" } }),
  },
  {
    when: "assignSeat: an address that is none",
    status: 422,
    code: "RequestValidationError",
    reason: invalid("email", "value_error"),
    call: assign({ email: "ana" }),
  },
  {
    when: "assignSeat: too much metadata",
    status: 422,
    code: "RequestValidationError",
    reason: invalid("metadata", "value_error"),
    call: assign({ ...bo, metadata: { note: "x".repeat(1024) } }),
  },
  {
    when: "revokeSeat: an id that is none",
    status: 422,
    code: "RequestValidationError",
    reason: invalid("seat_id", "uuid_parsing"),
    call: () => ({ operation: "revokeSeat", seatId: "atlas" }),
  },
  {
    when: "resendInvitation: an id that is none",
    status: 422,
    code: "RequestValidationError",
    reason: invalid("seat_id", "uuid_parsing"),
    call: () => ({ operation: "resendInvitation", seatId: "atlas" }),
  },
  {
    when: "listClaimedSubscriptions: pages of nothing",
    status: 422,
    code: "RequestValidationError",
    reason: invalid("limit", "greater_than"),
    call: () => ({ operation: "listClaimedSubscriptions", limit: 0 }),
  },
];
