// @vitest-environment node
import { beforeAll, describe, expect, test, vi } from "vitest";
import { createSeatServer } from "../../src/testing/index.ts";
import { furtherRows } from "../contract/furtherRows.ts";
import { heardOn } from "../contract/heardOn.ts";
import { holdRow, whyUnseen } from "../contract/holdRow.ts";
import { readRows } from "../contract/readRows.ts";
import { declarationOf, declaredAnswers, type DeclaredAnswer } from "./declaredAnswers.ts";
import type { Exchange } from "./Exchange.ts";
import { flawsBySchema, flawsOf } from "./judge.ts";
import { overheard } from "./overheard.ts";
import { scenes, type Scene } from "./scenes.ts";
import { sdk0Readers, type Reader } from "./sdk0Readers.ts";

const { heard } = vi.hoisted(() => ({ heard: [] as Exchange[] }));

// Rows and scenes make their own servers. This writes down what those answer, and changes nothing.
vi.mock(import("../../src/testing/index.ts"), async (original) => {
  const testing = await original();
  return {
    ...testing,
    createSeatServer: (options) =>
      overheard(testing.createSeatServer(options), (exchange) => heard.push(exchange)),
  };
});

const rows = [...readRows(), ...furtherRows]
  .filter((row) => whyUnseen(row) === undefined)
  .map((row): Scene => ({ name: `${row.id}: ${row.given.text}`, play: () => holdRow(row) }));

const played = [...rows, ...scenes];
const answers = new Map<string, readonly Exchange[]>();
const all = () => [...answers.values()].flat();

beforeAll(async () => {
  for (const { name, play } of played) {
    await play();
    answers.set(name, heard.splice(0));
  }
});

const said = ({ method, path, status }: { method: string; path: string; status: number | string }) =>
  `${method} ${path} → ${status}`;

describe("every answer of the seat server is as the OpenAPI file declares it", () => {
  test.for(played.map(({ name }) => name))("%s", (name) => {
    const exchanges = answers.get(name) ?? [];
    expect(exchanges).not.toEqual([]);
    const flaws = exchanges.flatMap((exchange) => {
      const declared = declarationOf(exchange);
      return declared ? flawsOf(exchange, declared).map((flaw) => `${said(exchange)}: ${flaw}`) : [];
    });
    expect(flaws).toEqual([]);
  });
});

describe("what is declared and what is sent is the same", () => {
  test("every declared answer was met", () => {
    const met = new Set(all().map(declarationOf));
    expect(declaredAnswers.filter((it) => !met.has(it)).map(said)).toEqual([]);
  });

  test("an answer that is declared nowhere has a reason", () => {
    const preview = "POST /v1/customer-portal/subscriptions/{id}/change-preview";
    const reasons: Readonly<Record<string, string>> = {
      "GET /v1/nope → 404": "no route",
      "GET /v1/customer-portal/seats/{id} → 405": "no such method",
      "HEAD /v1/customer-portal/seats → 405": "no such method",
      "GET /v1/customer-portal/seats/ → 307": "a slash too many",
      "GET /v1/customer-portal/members/ → 307": "a slash too many",
      "GET /v1/customer-portal/subscriptions → 307": "a slash too few",
      "OPTIONS /v1/customer-portal/seats → 200": "the question of a browser",
      "OPTIONS /v1/customer-portal/seats → 400": "the question of a browser, for too much",
      "POST /v1/customer-portal/seats → 413": "as true of every body, and told at none",
      "GET /v1/customer-seats/claim/{id}/stream → 401": "forgotten there: a bad token is refused everywhere",
      [`${preview} → 200`]: "a private operation",
      [`${preview} → 401`]: "a private operation",
      [`${preview} → 403`]: "a private operation",
      [`${preview} → 404`]: "a private operation",
      [`${preview} → 422`]: "a private operation",
      [`${preview} → 429`]: "a private operation",
      [`${preview} → 500`]: "a private operation",
    };
    const undeclared = all().filter((exchange) => !declarationOf(exchange));
    const kinds = new Set(undeclared.map((it) => said(it).replace(/[^/ ]{36,}|atlas/, "{id}")));
    expect([...kinds].sort()).toEqual(Object.keys(reasons).sort());

    const errors = undeclared.filter(({ status, text }) => status >= 400 && text.startsWith("{"));
    expect(errors.flatMap(({ text }) => flawsBySchema("AnyError", JSON.parse(text)))).toEqual([]);
  });

  test("an event on the stream is as declared", async () => {
    const server = createSeatServer({ seats: [{}] });
    const stream = await server.fetch("https://api.polar.sh/v1/customer-portal/customers/stream", {
      headers: { Authorization: `Bearer ${server.session()}` },
    });
    const events = heardOn(stream);
    server.claim(server.seats()[0]?.id ?? "");
    const [event, ...others] = await events();
    expect(others).toEqual([]);
    expect(flawsBySchema("StreamEvent", event)).toEqual([]);
  });
});

describe("SDK 0.49, which checks every answer, reads every success", () => {
  const operationOf = ({ method, path }: DeclaredAnswer) => `${method} ${path}`;

  function unread(operation: string, read: Reader): string[] {
    const bodies = new Set<string>();
    for (const exchange of all()) {
      const declared = declarationOf(exchange);
      if (declared && operationOf(declared) === operation && exchange.status < 300) bodies.add(exchange.text);
    }
    expect(bodies.size).toBeGreaterThan(0);
    return [...bodies].flatMap((text) => {
      const { ok, error } = read(text);
      return ok ? [] : [`${text}: ${String(error)}`];
    });
  }

  test.for(Object.entries(sdk0Readers))("%s", ([operation, read]) => {
    expect(unread(operation, read)).toEqual([]);
  });

  test("no operation whose success has a body of JSON is left out", () => {
    const successes = declaredAnswers.filter(
      ({ status, content }) => status.startsWith("2") && content?.["application/json"] !== undefined,
    );
    expect(Object.keys(sdk0Readers).sort()).toEqual([...new Set(successes.map(operationOf))].sort());
  });
});

describe("the judge sees what is wrong", () => {
  const list = (change: object): Exchange => {
    const [seat] = createSeatServer({ seats: [{}] }).seats();
    const body = { seats: [{ ...seat, ...change }], available_seats: 2, total_seats: 3 };
    return {
      method: "GET",
      path: "/v1/customer-portal/seats",
      status: 200,
      contentType: "application/json",
      text: JSON.stringify(body),
    };
  };
  const judged = (exchange: Exchange) => {
    const declared = declarationOf(exchange);
    return declared ? flawsOf(exchange, declared) : ["it is not declared"];
  };

  test.for([
    ["a key that is missing", { member: undefined }, "must have required property 'member'"],
    ["a key that is made up", { role: "member" }, "must NOT have additional properties"],
    ["a moment that is none", { created_at: "today" }, 'must match format "date-time"'],
    ["an id that is none", { id: "seat-1" }, 'must match format "uuid"'],
    ["a word that is none", { status: "invited" }, "must be equal to one of the allowed values"],
  ] as const)("%s", ([, change, flaw]) => {
    expect(judged(list({}))).toEqual([]);
    expect(judged(list(change))).toEqual([expect.stringContaining(flaw)]);
  });

  test("a body that is not sent as it should be", () => {
    expect(judged({ ...list({}), contentType: "text/html" })).toEqual([
      "it should be sent as application/json; it is sent as text/html",
    ]);
    expect(judged({ ...list({}), status: 429 })).toEqual([
      expect.stringContaining("there should be no body"),
    ]);
  });
});
