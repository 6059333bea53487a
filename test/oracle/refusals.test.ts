// @vitest-environment node
import { createPolar } from "@polar-sh/sdk/2026-10";
import { describe, expect, test } from "vitest";
import { createSeatsClient } from "../../src/api/createSeatsClient.ts";
import { callByClient } from "./callByClient.ts";
import { callBySdk0 } from "./callBySdk0.ts";
import { callBySdk1 } from "./callBySdk1.ts";
import type { Refusal } from "./Refusal.ts";
import { refusedEverywhere } from "./refusedEverywhere.ts";
import { refusedNeighbours } from "./refusedNeighbours.ts";
import { refusedSeats } from "./refusedSeats.ts";
import { sdk0ErrorFor, toldBySdk0 } from "./sdk0Errors.ts";
import { sdk1ErrorFor, toldBySdk1 } from "./sdk1Errors.ts";
import { serving } from "./serving.ts";
import { thrownBy } from "./thrownBy.ts";

const serve = serving();

describe.for([
  ["of every operation", refusedEverywhere],
  ["of seats", refusedSeats],
  ["of subscriptions and members", refusedNeighbours],
] satisfies [string, readonly Refusal[]][])("refusals %s", ([, refusals]) => {
  const cases = refusals.map((it) => [it.when, it] as const);

  test.for(cases)("%s: both SDKs throw their error, and our client says why", async ([, it]) => {
    const server = serve(it.options);
    const token = server.session(it.actor);
    await it.happens?.(server, token);
    const call = it.call(server);
    const { status, code, reason } = it;

    const bySdk1 = await thrownBy(callBySdk1(createPolar({ accessToken: token }), call));
    expect(toldBySdk1(bySdk1)).toEqual({
      class: sdk1ErrorFor(call.operation, status),
      status,
      code,
      retryAfter: reason.type === "rate_limited" ? reason.retryAfter : undefined,
    });

    const bySdk0 = await thrownBy(callBySdk0({ customerSession: token }, call));
    expect(toldBySdk0(bySdk0)).toEqual({ class: sdk0ErrorFor(call.operation, it), status, code });

    const byClient = await thrownBy(callByClient(createSeatsClient({ customerSession: token }), call));
    expect(byClient).toMatchObject({ operation: call.operation, reason });
  });
});

test("a part of a seat never leaves SDK 0.49: it asks for no change at all, and gets it", async () => {
  const server = serve();
  await callBySdk0(
    { memberSession: server.session() },
    { operation: "updateSeatCount", subscriptionId: server.ids.sub, seats: 2.5 },
  );
  expect(server.requests.at(-1)).toMatchObject({ method: "PATCH", body: "{}", status: 200 });
  expect(server.subscription()).toMatchObject({ seats: 3 });
});

test("a flaw in an address reaches SDK 0.49 as one of the field", async () => {
  const server = serve();
  const thrown = await thrownBy(
    callBySdk0(
      { memberSession: server.session() },
      { operation: "assignSeat", source: server.source, recipient: { email: "ana" } },
    ),
  );
  expect(thrown).toMatchObject({ detail: [{ type: "value_error", loc: ["body", "email"] }] });
});
