import { describe, expect, test } from "vitest";
import { createSeatsClient } from "../../src/api/createSeatsClient.ts";
import { SeatsError, type SeatsErrorReason } from "../../src/api/SeatsError.ts";

const token = "polar_cst_secret";
const source = { subscriptionId: "3f0ff30f-6a2c-4a9e-9d47-4a5f9c8f6a11" };
const list = { seats: [], available_seats: 3, total_seats: 3 };
const seat = { id: "s1", created_at: "2026-11-22T09:00:00Z", modified_at: null, status: "pending" };

/** A `fetch` that remembers what it was asked, and answers with this. */
function answering(body: BodyInit | null, init: ResponseInit = {}) {
  const calls: Request[] = [];
  const fetch = async (input: string | URL | Request, options?: RequestInit) => {
    calls.push(new Request(input, options));
    return new Response(body, init);
  };
  return { fetch, calls };
}

const json = (body: unknown, status = 200) => answering(JSON.stringify(body), { status });

async function reasonOf(call: Promise<unknown>): Promise<SeatsErrorReason> {
  const error: unknown = await call.then(
    () => expect.fail("the call went through"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SeatsError)) throw error;
  return error.reason;
}

describe("what is sent", () => {
  test("a list goes to production with the session as bearer, and with no header that CORS would refuse", async () => {
    const { fetch, calls } = json(list);
    await createSeatsClient({ customerSession: token, fetch }).listSeats(source);
    expect(calls[0]?.url).toBe(
      `https://api.polar.sh/v1/customer-portal/seats?subscription_id=${source.subscriptionId}`,
    );
    expect(Object.fromEntries(calls[0]!.headers)).toEqual({
      accept: "application/json",
      authorization: `Bearer ${token}`,
    });
  });

  test("the sandbox and a proxy can be asked instead", async () => {
    const { fetch, calls } = json(list);
    await createSeatsClient({ customerSession: token, environment: "sandbox", fetch }).listSeats(source);
    await createSeatsClient({ baseUrl: "https://portal.acme.dev/polar/", fetch }).listSeats({
      orderId: "o1",
    });
    expect(calls.map(({ url }) => url)).toEqual([
      `https://sandbox-api.polar.sh/v1/customer-portal/seats?subscription_id=${source.subscriptionId}`,
      "https://portal.acme.dev/polar/v1/customer-portal/seats?order_id=o1",
    ]);
    expect(calls[1]?.headers.has("authorization")).toBe(false);
  });

  test.each([
    [{ email: "ana@acme.dev" }, { email: "ana@acme.dev" }],
    [{ customerId: "c" }, { customer_id: "c" }],
    [{ externalCustomerId: "x" }, { external_customer_id: "x" }],
    [{ memberId: "m" }, { member_id: "m" }],
    [{ externalMemberId: "e" }, { external_member_id: "e" }],
    [
      { externalMemberId: "e", email: "ana@acme.dev" },
      { external_member_id: "e", email: "ana@acme.dev" },
    ],
    [
      { email: "ana@acme.dev", metadata: { team: "ops" }, immediateClaim: true },
      { email: "ana@acme.dev", metadata: { team: "ops" }, immediate_claim: true },
    ],
    [{ email: "ana@acme.dev", immediateClaim: false }, { email: "ana@acme.dev" }],
  ])("an assignment to %j says just that", async (recipient, body) => {
    const { fetch, calls } = json(seat);
    await createSeatsClient({ customerSession: token, fetch }).assignSeat(
      { orderId: "o1" },
      recipient as never,
    );
    expect(calls[0]?.method).toBe("POST");
    expect(await calls[0]?.json()).toEqual({ order_id: "o1", ...body });
  });

  test("an assignment can name the checkout", async () => {
    const { fetch, calls } = json(seat);
    const client = createSeatsClient({ customerSession: token, fetch });
    await client.assignSeat({ checkoutId: "k1" }, { email: "ana@acme.dev" });
    expect(await calls[0]?.json()).toEqual({ checkout_id: "k1", email: "ana@acme.dev" });
  });

  test("revoke, resend and claimed subscriptions have their own ways", async () => {
    const { fetch, calls } = json(seat);
    const client = createSeatsClient({ customerSession: token, baseUrl: "https://x.dev", fetch });
    await client.revokeSeat("s/1");
    await client.resendInvitation("s1");
    await client.listClaimedSubscriptions({ page: 2, limit: 50 }).catch(() => {});
    expect(calls.map(({ method, url }) => `${method} ${url.replace("https://x.dev", "")}`)).toEqual([
      "DELETE /v1/customer-portal/seats/s%2F1",
      "POST /v1/customer-portal/seats/s1/resend",
      "GET /v1/customer-portal/seats/subscriptions?page=2&limit=50",
    ]);
    expect(calls[1]?.headers.has("content-type")).toBe(false);
  });

  test("a fetch that refuses to be called as a method, as the browser's does, is called as a function", async () => {
    const { fetch } = json(list);
    async function native(this: unknown, ...args: Parameters<typeof fetch>) {
      if (this !== undefined && this !== globalThis) throw new TypeError("Illegal invocation");
      return fetch(...args);
    }
    const client = createSeatsClient({ customerSession: token, fetch: native });
    await expect(client.listSeats(source)).resolves.toMatchObject(list);
  });

  test("a timeout of Infinity waits for ever", async () => {
    const { fetch } = json(list);
    const slow: typeof fetch = async (...args) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return fetch(...args);
    };
    const client = createSeatsClient({ customerSession: token, fetch: slow, timeout: Infinity });
    await expect(client.listSeats(source)).resolves.toMatchObject(list);
  });

  test("Polar-Version travels only when it is asked for", async () => {
    const { fetch, calls } = json(list);
    await createSeatsClient({ customerSession: token, version: "2026-10", fetch }).listSeats(source);
    expect(calls[0]?.headers.get("polar-version")).toBe("2026-10");
  });
});

describe("what is read", () => {
  test("a seat of 2025 comes with null for what that server did not know", async () => {
    const { fetch } = json(seat);
    const read = await createSeatsClient({ customerSession: token, fetch }).resendInvitation("s1");
    expect(read).toMatchObject({ ...seat, member: null, member_id: null, email: null, seat_metadata: null });
  });

  test("keys and words of a later server are kept", async () => {
    const { fetch } = json({ ...list, seats: [{ ...seat, status: "paused", floor: 3 }], extra: true });
    const read = await createSeatsClient({ customerSession: token, fetch }).listSeats(source);
    expect(read).toMatchObject({ extra: true, seats: [{ status: "paused", floor: 3 }] });
  });

  test("claimed subscriptions may come as pages or as one bare array", async () => {
    const subscription = { id: "sub", created_at: "2026-01-01T00:00:00Z", status: "active" };
    const pages = { items: [subscription], pagination: { total_count: 7, max_page: 4 } };
    const paged = createSeatsClient({ customerSession: token, fetch: json(pages).fetch });
    const bare = createSeatsClient({ customerSession: token, fetch: json([subscription]).fetch });
    expect(await paged.listClaimedSubscriptions()).toMatchObject(pages);
    expect(await bare.listClaimedSubscriptions()).toMatchObject({
      items: [{ id: "sub", seats: null, prices: [] }],
      pagination: { total_count: 1, max_page: 1 },
    });
  });
});

describe("what went wrong", () => {
  const refuse = (status: number, body: unknown) => {
    const { fetch } = json(body, status);
    return reasonOf(createSeatsClient({ customerSession: token, fetch }).listSeats(source));
  };

  test.each<[number, unknown, SeatsErrorReason]>([
    [401, { error: "invalid_token", error_description: "x" }, { type: "session_ended" }],
    [401, { error: "Unauthorized", detail: "Unauthorized" }, { type: "session_ended" }],
    [403, { error: "NotPermitted", detail: "x" }, { type: "not_permitted" }],
    [403, { error: "insufficient_scope", error_description: "x" }, { type: "not_permitted" }],
    [403, { error: "FeatureNotEnabled", detail: "x" }, { type: "feature_off" }],
    [404, { error: "ResourceNotFound", detail: "x" }, { type: "not_found", code: "ResourceNotFound" }],
    [404, { detail: "Not Found" }, { type: "not_found", code: "" }],
    [400, { error: "SeatNotAvailable", detail: "No available seats for sub" }, { type: "no_seats_left" }],
    [
      400,
      { error: "SeatNotAvailable", detail: "Order must be paid before assigning seats" },
      { type: "order_unpaid" },
    ],
    [400, { error: "SeatAlreadyAssigned", detail: "x" }, { type: "already_assigned" }],
    [400, { error: "SeatNotPending", detail: "x" }, { type: "not_pending" }],
    [
      400,
      { error: "MemberEmailMismatch", detail: "x" },
      { type: "refused", status: 400, code: "MemberEmailMismatch" },
    ],
    [402, { error: "PaymentFailed", detail: "x" }, { type: "refused", status: 402, code: "PaymentFailed" }],
    [
      403,
      { error: "AlreadyCanceledSubscription", detail: "x" },
      { type: "refused", status: 403, code: "AlreadyCanceledSubscription" },
    ],
    [
      422,
      {
        error: "RequestValidationError",
        detail: [{ type: "value_error", loc: ["body", "email"], msg: "x" }],
      },
      { type: "invalid", fields: [{ path: "email", kind: "value_error" }] },
    ],
    [503, { error: "Down" }, { type: "server", status: 503 }],
  ])("%d %j is told apart", async (status, body, reason) => {
    expect(await refuse(status, body)).toEqual(reason);
  });

  test("an empty 429 says how long to wait where the browser may read it", async () => {
    const { fetch } = answering(null, { status: 429, headers: { "Retry-After": "60" } });
    const call = createSeatsClient({ customerSession: token, fetch }).listSeats(source);
    expect(await reasonOf(call)).toEqual({ type: "rate_limited", retryAfter: 60 });
    const hidden = createSeatsClient({
      customerSession: token,
      fetch: answering(null, { status: 429 }).fetch,
    });
    expect(await reasonOf(hidden.listSeats(source))).toEqual({ type: "rate_limited", retryAfter: undefined });
  });

  test("a plain-text 500 is the server's", async () => {
    const { fetch } = answering("Internal Server Error", { status: 500 });
    const call = createSeatsClient({ customerSession: token, fetch }).listSeats(source);
    expect(await reasonOf(call)).toEqual({ type: "server", status: 500 });
  });

  test.each([
    ["a proxy's page", "<html>Sign in</html>"],
    ["a cut-off answer", '{"seats": [{"id": "s'],
    ["another API", '{"items": []}'],
  ])("%s with status 200 breaks the contract, and is not shown as an empty list", async (_, body) => {
    const { fetch } = answering(body);
    const reason = await reasonOf(createSeatsClient({ customerSession: token, fetch }).listSeats(source));
    expect(reason.type).toBe("contract");
  });

  test("no network is unreachable", async () => {
    const fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    const call = createSeatsClient({ customerSession: token, fetch }).listSeats(source);
    expect(await reasonOf(call)).toEqual({ type: "unreachable" });
  });

  test("no answer within the limit is a timeout", async () => {
    const fetch = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason as Error));
      });
    const client = createSeatsClient({ customerSession: token, fetch, timeout: 10 });
    expect(await reasonOf(client.listSeats(source))).toEqual({ type: "timeout" });
  });

  test.each([
    ["never answers", () => new Promise<Response>(() => {})],
    ["never ends its answer", async () => new Response(new ReadableStream())],
  ])("the limit holds for a fetch that knows no signal and %s", async (_, fetch) => {
    const client = createSeatsClient({ customerSession: token, fetch, timeout: 10 });
    expect(await reasonOf(client.listSeats(source))).toEqual({ type: "timeout" });
    const cancel = new AbortController();
    const patient = createSeatsClient({ customerSession: token, fetch });
    const call = patient.listSeats(source, { signal: cancel.signal });
    setTimeout(() => cancel.abort(new Error("left the page")), 10);
    await expect(call).rejects.toThrow("left the page");
  });

  test("a cancelled call rejects with the caller's own reason, even while the token is on its way", async () => {
    const cancel = new AbortController();
    const client = createSeatsClient({
      customerSession: () => new Promise<string>(() => {}),
      fetch: json(list).fetch,
    });
    const call = client.listSeats(source, { signal: cancel.signal });
    cancel.abort(new Error("left the page"));
    await expect(call).rejects.toThrow("left the page");
  });

  test("the error names the operation, and holds neither the token nor what the server said in prose", async () => {
    const { fetch } = json(
      { error: "SeatAlreadyAssigned", detail: "Seat already assigned to ana@acme.dev" },
      400,
    );
    const call = createSeatsClient({ customerSession: token, fetch }).assignSeat(source, {
      email: "ana@acme.dev",
    });
    const error = await call.catch((thrown: unknown) => thrown as SeatsError);
    expect(error).toMatchObject({ name: "SeatsError", operation: "assignSeat" });
    expect(`${(error as SeatsError).stack}`).not.toMatch(/secret|ana@acme/);
  });
});

test("the scope tells customers and servers apart, and is not the token", () => {
  const scope = (options: Parameters<typeof createSeatsClient>[0]) => createSeatsClient(options).scope;
  const ask = () => "polar_cst_secret";
  const scopes = [
    scope({ customerSession: token }),
    scope({ customerSession: "polar_cst_other" }),
    scope({ customerSession: token, environment: "sandbox" }),
    scope({ customerSession: ask }),
    scope({ customerSession: () => "polar_cst_secret" }),
  ];
  expect(new Set(scopes).size).toBe(5);
  expect(scopes.join()).not.toContain("secret");
  expect(scope({ customerSession: token })).toBe(scopes[0]);
  expect(scope({ customerSession: ask })).toBe(scopes[3]);
});

test("what an answer leaves out is each answer's own: what a page does to one does nothing to the next", async () => {
  const fetch = async () =>
    Response.json({ id: "sub", created_at: "2026-11-01T00:00:00Z", status: "active" });
  const client = createSeatsClient({ customerSession: "token", fetch });
  const [one, other] = [await client.getSubscription("sub"), await client.getSubscription("sub")];
  expect(one.prices).toEqual([]);
  expect(one.prices).not.toBe(other.prices);
});
