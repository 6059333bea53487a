import type { WorldKind } from "../../src/testing/index.ts";
import type { Fact, Row, RowRequest, Step } from "./Row.ts";

/** Rows of the same kind for what the contract says and the scenario file does not have. */
export const furtherRows: Row[] = [];

const seats = "/v1/customer-portal/seats";
const ofOrganization = "/v1/customer-seats";
const subscription = "/v1/customer-portal/subscriptions/$sub";
const members = "/v1/customer-portal/members";
const user = "/v1/customer-portal/customer-session/user";
const version1 = "3c90c3cc-0d44-1b50-8888-8dd25736052a";

interface Told {
  readonly world?: WorldKind;
  readonly setup?: readonly Step[];
  readonly facts?: readonly Fact[];
  readonly headers?: readonly Fact[];
}

function row(text: string, request: RowRequest, status: number, told: Told = {}): void {
  const { world = "legacy", setup = [], facts = [], headers = [] } = told;
  furtherRows.push({
    id: `+${furtherRows.length + 1}`,
    given: { world, text, setup },
    request,
    expect: { status, bodyFacts: facts, headerFacts: headers },
  });
}

const asking =
  (method: string) =>
  (path: string, auth: string, body?: unknown, more: Partial<RowRequest> = {}): RowRequest => ({
    method,
    path,
    auth,
    ...(body !== undefined && { body }),
    ...more,
  });
const get = asking("GET");
const post = asking("POST");
const patch = asking("PATCH");
const remove = asking("DELETE");
const list = (auth: string, query: Record<string, string> = { subscription_id: "$sub" }) =>
  get(seats, auth, undefined, { query });
const assign = (body: object, auth = "$buyer") => post(seats, auth, { subscription_id: "$sub", ...body });

const first = (asked: RowRequest, as = "seat1"): Step => ({ do: "request", request: asked, as });
const behind = (what: string, more: object = {}): Step => ({ do: "server", what, ...more });
const ana = first(assign({ email: "ana@acme.dev" }));
const revoked = first(remove(`${seats}/$seat1.id`, "$buyer"), "revoked");
const claimed = first(post(`${ofOrganization}/claim`, "none", { invitation_token: "$token:seat1" }), "claim");

const eq = (path: string, value: unknown): Fact => ({ path, op: "eq", value });
const contains = (path: string, value: string): Fact => ({ path, op: "contains", value });
const is = (op: string, ...paths: string[]): Fact[] => paths.map((path) => ({ path, op }));
const error = (code: string, detail?: string): Fact[] => [
  eq("/error", code),
  ...(detail === undefined ? [] : [eq("/detail", detail)]),
];
const invalid = (type: string, loc: unknown[], msg = ""): Fact[] => [
  eq("/error", "RequestValidationError"),
  eq("/detail/0/type", type),
  eq("/detail/0/loc", loc),
  contains("/detail/0/msg", msg),
];

// Lists
row("no token", list("none"), 401, {
  facts: error("Unauthorized", "Unauthorized"),
  headers: [contains("www-authenticate", 'Bearer realm="polar"')],
});
row("a session that has expired", list("customer"), 401, {
  setup: [behind("expire_session", { actor: "customer" })],
  facts: [eq("/error", "invalid_token"), ...is("absent", "/detail")],
  headers: [eq("cache-control", "no-store"), eq("pragma", "no-cache")],
});
row("a subscription id of another version", list("customer", { subscription_id: version1 }), 422, {
  facts: invalid("uuid_version", ["query", "subscription_id"]),
});
row("an empty subscription id", list("customer", { subscription_id: "" }), 422, {
  facts: invalid("uuid_parsing", ["query", "subscription_id"]),
});
row("an unpaid order", list("customer", { order_id: "$order_pending" }), 200, {
  facts: [eq("/total_seats", 2), eq("/available_seats", 2)],
});
row(
  "a subscription that is not sold by the seat",
  list("customer", { subscription_id: "$sub_noseats" }),
  200,
  {
    facts: [eq("/total_seats", 0), eq("/available_seats", 0)],
  },
);
row("a revoked row stays, with nobody on it, and uses no capacity", list("customer"), 200, {
  setup: [ana, revoked],
  facts: [
    eq("/seats/0/status", "revoked"),
    eq("/available_seats", 3),
    ...is("null", "/seats/0/member", "/seats/0/customer_email", "/seats/0/email", "/seats/0/customer_id"),
  ],
});
row("a canceled subscription", list("customer"), 200, {
  setup: [behind("cancel_subscription")],
  facts: [eq("/total_seats", 3)],
});
row("a plain member may read everything", list("member"), 200, {
  world: "member_model",
  setup: [ana],
  facts: [eq("/seats/0/email", "ana@acme.dev")],
  headers: [eq("cache-control", "private, no-store"), eq("polar-version", "2026-04")],
});

// Assignments
row("a plain member is refused before the body is looked at", assign({ member_id: "nope" }, "member"), 403, {
  world: "member_model",
  facts: error("NotPermitted"),
});
row(
  "spaces, a display name and capitals of the host are dropped, the rest is kept",
  assign({ email: "  Ana Lee <Ana.Lee+x@ACME.dev> " }),
  200,
  { facts: [eq("/email", "Ana.Lee+x@acme.dev")] },
);
row("a tag makes another person", assign({ email: "ana+x@acme.dev" }), 200, { setup: [ana] });
row("a host that does not exist", assign({ email: "ana@nxdomain-acme.dev" }), 422, {
  facts: [
    ...invalid("value_error", ["body", "email"], "not a valid email address"),
    contains("/detail/0/ctx/reason", "does not exist"),
  ],
});
row("a host that takes no mail", assign({ email: "ana@example.com" }), 422, {
  facts: [
    ...invalid("value_error", ["body", "email"], "not a valid email address"),
    contains("/detail/0/ctx/reason", "does not accept email"),
  ],
});
row("a reserved host", assign({ email: "ana@acme.test" }), 422, {
  facts: invalid("value_error", ["body", "email"], "special-use or reserved"),
});
row("metadata of 1024 characters", assign({ email: "ana@acme.dev", metadata: { a: "x".repeat(1015) } }), 200);
row(
  "metadata of 1025 characters",
  assign({ email: "ana@acme.dev", metadata: { a: "x".repeat(1016) } }),
  422,
  {
    facts: invalid("value_error", ["body", "metadata"], "1KB"),
  },
);
row(
  "a space counts after every comma and colon",
  assign({ email: "ana@acme.dev", metadata: { a: Array.from({ length: 340 }, () => 1) } }),
  422,
  { facts: invalid("value_error", ["body", "metadata"], "1KB") },
);
row(
  "a character beyond ASCII counts as six",
  assign({ email: "ana@acme.dev", metadata: { a: "é".repeat(170) } }),
  422,
  { facts: invalid("value_error", ["body", "metadata"], "1KB") },
);
row("a NUL character in metadata", assign({ email: "ana@acme.dev", metadata: { a: ["\u0000"] } }), 422, {
  facts: invalid("value_error", ["body", "metadata"], "NUL"),
});
row("an unreadable immediate_claim", assign({ email: "ana@acme.dev", immediate_claim: "perhaps" }), 422, {
  facts: invalid("bool_parsing", ["body", "immediate_claim"]),
});
row("two sources", assign({ order_id: "$order", email: "ana@acme.dev" }), 422, {
  facts: invalid("value_error", ["body"], "Exactly one of subscription_id, order_id, or checkout_id"),
});
row("two customer ids", assign({ external_customer_id: "x", customer_id: "$buyer_id" }), 422, {
  facts: invalid("value_error", ["body"], "Exactly one of email"),
});
row("customer and member ids", assign({ external_customer_id: "x", external_member_id: "y" }), 422, {
  facts: invalid("value_error", ["body"], "Cannot combine"),
});
row("two bad fields are told together", assign({ email: "nope", member_id: "nope" }), 422, {
  facts: [...invalid("value_error", ["body", "email"]), eq("/detail/1/type", "uuid_parsing")],
});
row(
  "an id of another version is only unknown",
  assign({ subscription_id: version1, email: "ana@acme.dev" }),
  404,
  {
    facts: error("ResourceNotFound", "Subscription not found"),
  },
);
row(
  "JSON sent as plain text",
  post(seats, "customer", undefined, { rawBody: "{}", headers: { "Content-Type": "text/plain" } }),
  422,
  { facts: invalid("model_attributes_type", ["body"]) },
);
row("a list as body", post(seats, "customer", [1]), 422, {
  facts: invalid("model_attributes_type", ["body"]),
});
row("no body", post(seats, "customer"), 422, { facts: invalid("missing", ["body"]) });
row("somebody else's subscription", assign({ subscription_id: "$sub_other", email: "ana@acme.dev" }), 404, {
  facts: error("ResourceNotFound", "Subscription not found"),
});
row("an unpaid order", post(seats, "$buyer", { order_id: "$order_pending", email: "ana@acme.dev" }), 400, {
  facts: error("SeatNotAvailable", "Order must be paid before assigning seats"),
});
row("a seat of an order", post(seats, "$buyer", { order_id: "$order", email: "ana@acme.dev" }), 200, {
  facts: [eq("/order_id", "$order"), ...is("null", "/subscription_id")],
});
row(
  "the same person on another source",
  post(seats, "$buyer", { order_id: "$order", email: "ana@acme.dev" }),
  200,
  {
    world: "member_model",
    setup: [ana],
    facts: [eq("/member_id", "$seat1.member_id")],
  },
);
row("a canceled subscription with room", assign({ email: "ana@acme.dev" }), 200, {
  setup: [behind("cancel_subscription")],
});
row("an organization that sells no seats", assign({ email: "ana@acme.dev" }), 403, {
  world: "no_feature",
  facts: error("FeatureNotEnabled"),
});
row("an unknown external customer id, legacy", assign({ external_customer_id: "acct-9" }), 404, {
  facts: error("CustomerNotFound", "Customer not found: acct-9"),
});
row("an unknown external customer id, member model", assign({ external_customer_id: "acct-9" }), 400, {
  world: "member_model",
  facts: error("InvalidSeatAssignmentRequest"),
});
row("a known external customer id, legacy", assign({ external_customer_id: "ext-other" }), 200, {
  facts: [eq("/customer_id", "$other_customer_id"), eq("/member/customer_id", "$buyer_id")],
});
row("a known external customer id, member model", assign({ external_customer_id: "ext-other" }), 200, {
  world: "member_model",
  facts: [eq("/customer_id", "$buyer_id"), eq("/member/customer_id", "$buyer_id")],
});
row(
  "the same customer again, told by the id that was sent",
  assign({ customer_id: "$other_customer_id" }),
  400,
  {
    setup: [first(assign({ customer_id: "$other_customer_id" }))],
    facts: error("SeatAlreadyAssigned", "Seat already assigned to customer $other_customer_id"),
  },
);
row(
  "a member id stands under the buyer, also in a legacy organization",
  assign({ member_id: "$member.member" }),
  200,
  {
    facts: [eq("/customer_id", "$buyer_id"), eq("/member_id", "$member.member")],
  },
);
row("the same member again, told by the stored address", assign({ member_id: "$seat1.member_id" }), 400, {
  world: "member_model",
  setup: [ana],
  facts: error("SeatAlreadyAssigned", "Seat already assigned to customer ana@acme.dev"),
});
row("an unknown external member id alone", assign({ external_member_id: "u-7" }), 404, {
  world: "member_model",
  facts: error("MemberNotFound", "Member not found: u-7"),
});
row(
  "an unknown external member id with an address",
  assign({ external_member_id: "u-7", email: "ana@acme.dev" }),
  200,
  {
    world: "member_model",
    facts: [eq("/member/external_id", "u-7"), eq("/member/email", "ana@acme.dev")],
  },
);
row(
  "the crash of legacy organizations: two member seats, then the buyer",
  assign({ email: "$buyer_email" }),
  500,
  {
    setup: [
      first(assign({ member_id: "$member.member" })),
      first(assign({ member_id: "$member.billing_manager" })),
    ],
    facts: [{ path: "", op: "text", value: "Internal Server Error" }],
    headers: is("absent", "access-control-allow-origin", "polar-version", "cache-control"),
  },
);

// Revokes and resends
row("revoke without a token", remove(`${seats}/${version1}`, "none"), 401, { facts: error("Unauthorized") });
row("the first answer to a revoke, legacy", remove(`${seats}/$seat1.id`, "$buyer"), 200, {
  setup: [ana],
  facts: [
    eq("/status", "revoked"),
    eq("/member/email", "ana@acme.dev"),
    eq("/customer_email", "ana@acme.dev"),
    ...is("null", "/customer_id", "/member_id", "/email"),
  ],
});
row("revoke where seats are switched off", remove(`${seats}/$seat1.id`, "$buyer"), 403, {
  setup: [ana, behind("disable_feature")],
  facts: error("FeatureNotEnabled"),
});
row("revoke again where seats are switched off", remove(`${seats}/$seat1.id`, "$buyer"), 200, {
  setup: [ana, revoked, behind("disable_feature")],
});
row(
  "an expired invitation can be sent again, and stays expired",
  post(`${seats}/$seat1.id/resend`, "$buyer"),
  200,
  {
    setup: [ana, behind("expire_invitation", { seat: "$seat1.id" })],
    facts: [...is("past", "/invitation_token_expires_at"), ...is("null", "/modified_at")],
  },
);

// Claims
row("what an invitation tells", get(`${ofOrganization}/claim/$token:seat1`, "none"), 200, {
  setup: [ana],
  facts: [eq("/customer_email", "ana@acme.dev"), eq("/can_claim", true), eq("/product_id", "$product")],
});
row(
  "a claim after 24 hours",
  post(`${ofOrganization}/claim`, "none", { invitation_token: "$token:seat1" }),
  400,
  {
    setup: [ana, behind("expire_invitation", { seat: "seat1" })],
    facts: error("InvalidInvitationToken"),
  },
);
row(
  "a claim where seats are switched off",
  post(`${ofOrganization}/claim`, "none", { invitation_token: "$token:seat1" }),
  403,
  {
    setup: [ana, behind("disable_feature")],
    facts: error("FeatureNotEnabled"),
  },
);
row("a token that is no text", post(`${ofOrganization}/claim`, "none", { invitation_token: 5 }), 422, {
  facts: invalid("string_type", ["body", "invitation_token"]),
});
row(
  "claimed order seats are no subscriptions",
  get(`${seats}/subscriptions`, "token:$claim.customer_session_token"),
  200,
  {
    setup: [first(post(seats, "$buyer", { order_id: "$order", email: "ana@acme.dev" })), claimed],
    facts: [eq("/items", []), eq("/pagination", { total_count: 0, max_page: 0 })],
  },
);
row(
  "a page size of 0",
  get(`${seats}/subscriptions`, "customer", undefined, { query: { limit: "0" } }),
  422,
  {
    facts: invalid("greater_than", ["query", "limit"]),
  },
);

// The number of seats
row("lower 3 to 2", patch(subscription, "$buyer", { seats: 2 }), 200, {
  facts: [eq("/seats", 2), eq("/amount", 2000)],
});
row("0 meets the domain rule", patch(subscription, "$buyer", { seats: 0 }), 400, {
  facts: error("BelowMinimumSeats", "Minimum 1 seats required."),
});
row("null has one error list for every kind of change", patch(subscription, "$buyer", { seats: null }), 422, {
  facts: ["int_type", "missing", "extra_forbidden"].map((value) => ({
    path: "/detail",
    op: "someType",
    value,
  })),
});
row("more than 32 bits", patch(subscription, "$buyer", { seats: 2147483648 }), 422, {
  facts: [{ path: "/detail", op: "someType", value: "less_than_equal" }],
});
row("nothing asked for", patch(subscription, "$buyer", {}), 200, { facts: [eq("/seats", 3)] });
row("a portal that may not change the number", patch(subscription, "$buyer", { seats: 5 }), 403, {
  world: "locked",
  facts: error("UpdateSubscriptionSeatsNotAllowed", "Updating subscription seats is not allowed."),
});
row("a canceled subscription", patch(subscription, "$buyer", { seats: 5 }), 403, {
  setup: [behind("cancel_subscription")],
  facts: error("AlreadyCanceledSubscription"),
});
row("an invoice without a payment method", patch(subscription, "$buyer", { seats: 5 }), 402, {
  setup: [behind("set_proration", { value: "invoice" })],
  facts: error("PaymentFailed", "Payment failed with reason: missing_payment_method."),
});

// Members and sessions
row("members of an individual", get(members, "owner"), 403, { facts: error("NotPermitted") });
row("a second owner", post(members, "owner", { email: "x@acme.dev", role: "owner" }), 422, {
  world: "member_model",
  facts: [eq("/error", "PolarRequestValidationError"), eq("/detail/0/loc", ["body", "role"])],
});
row("who a customer session is", get(user, "customer"), 200, {
  facts: [eq("/type", "customer"), eq("/email", "$buyer_email"), ...is("null", "/member_id", "/role")],
});
row("who a member session is", get(user, "billing_manager"), 200, {
  world: "member_model",
  facts: [eq("/type", "member"), eq("/role", "billing_manager"), eq("/customer_id", "$buyer_id")],
});

// The merchant's own server
row(
  "the merchant lists",
  get(ofOrganization, "org", undefined, { query: { subscription_id: "$sub_other" } }),
  200,
  {
    facts: [eq("/total_seats", 4)],
  },
);
row("a token without scope for reading", get(ofOrganization, "org_no_scope"), 403, {
  facts: [eq("/error", "insufficient_scope"), ...is("absent", "/detail")],
  headers: [contains("www-authenticate", 'scope="customer_seats:read"')],
});
row("a token without scope for writing", post(ofOrganization, "org_no_scope", {}), 403, {
  headers: [contains("www-authenticate", 'scope="customer_seats:write"')],
});
row("a portal session is of the wrong kind", get(ofOrganization, "customer"), 401, {
  facts: error("Unauthorized"),
});
row(
  "a checkout alone is no source here",
  post(ofOrganization, "org", { checkout_id: "$checkout_sub", email: "ana@acme.dev" }),
  422,
  { facts: invalid("value_error", ["body"], "Exactly one of") },
);
row(
  "a checkout beside a source is ignored",
  post(ofOrganization, "org", { checkout_id: "x", subscription_id: "$sub", email: "ana@acme.dev" }),
  200,
);
row("the merchant revokes", remove(`${ofOrganization}/$seat1.id`, "org"), 200, {
  setup: [ana],
  facts: [eq("/status", "revoked")],
});
row("the merchant sends again", post(`${ofOrganization}/$seat1.id/resend`, "org"), 200, {
  setup: [ana],
  facts: [eq("", "$seat1")],
});
row(
  "the merchant makes a session for a team without a person",
  post("/v1/customer-sessions/", "org", { customer_id: "$buyer_id" }),
  422,
  {
    world: "member_model",
    facts: [eq("/detail/0/loc", ["body", "member_id"])],
  },
);
row(
  "the merchant makes a session for a person",
  post("/v1/customer-sessions/", "org", { customer_id: "$buyer_id", member_id: "$member.member" }),
  201,
  { world: "member_model", facts: [{ path: "/token", op: "matches", value: "^polar_mst_[0-9A-Za-z]{43}$" }] },
);

// HTTP
row("HEAD", { method: "HEAD", path: seats, auth: "customer" }, 405, { headers: [eq("allow", "GET")] });
row("a slash that is missing", get("/v1/customer-portal/subscriptions", "customer"), 307, {
  headers: [contains("location", "/v1/customer-portal/subscriptions/")],
});
row("a slash too many", get(`${members}/`, "customer"), 307);
row("the old root", get(`/api${user}`, "customer"), 200, {
  headers: is("notNull", "x-polar-deprecation-notice"),
});
row(
  "a body of more than 10 MB",
  post(seats, "customer", undefined, { rawBody: "x".repeat(10_485_761) }),
  413,
  {
    facts: error("RequestBodyTooLarge"),
    headers: is("absent", "cache-control"),
  },
);
row(
  "a preflight that asks for a header too many",
  {
    method: "OPTIONS",
    path: seats,
    headers: {
      Origin: "https://app.acme.dev",
      "Access-Control-Request-Method": "GET",
      "Access-Control-Request-Headers": "x-request-id",
    },
  },
  400,
);
