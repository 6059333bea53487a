import { createSeatServer } from "../../src/testing/index.ts";
import { checkBodyFact, checkHeaderFact } from "./checkFact.ts";
import { heardOn } from "./heardOn.ts";
import { Memory } from "./Memory.ts";
import type { Fact, Row, Step } from "./Row.ts";
import { openRequest, sendRequest, type Answered } from "./sendRequest.ts";
import { doBehindTheApi } from "./serverVerbs.ts";
import { must, type Stage } from "./Stage.ts";
import { jobs, whileListening } from "./toldInWords.ts";

/** Why a row cannot be seen at the level of `fetch`, or undefined when it can. */
export function whyUnseen({ request, expect }: Row): string | undefined {
  if (!request?.method || !expect?.status) return "it is told in words only";
  if (expect.status === 411) return "fetch always sends a Content-Length";
  const facts = expect.bodyFacts ?? [];
  if (!/^(\d{3}|\d+×\d{3}(, \d+×\d{3})*)$/.test(String(expect.status)))
    return "what it expects is told in words only";
  if (facts.some(({ path, op }) => op !== "note" && !/^(\/.*|data line|)$/.test(path)))
    return "what it expects is told in words only";
  return undefined;
}

/** Plays a row against a fresh server. Gives what did not hold, in words: nothing when the row holds. */
export async function holdRow(row: Row): Promise<string[]> {
  const server = createSeatServer({ world: row.given.world, environment: environmentOf(row), origin: null });
  const stage: Stage = { server, memory: new Memory(server) };
  try {
    for (const step of row.given.setup ?? []) await play(stage, step);
    await jobs[row.id]?.(stage);
    return isStream(row) ? await holdStream(stage, row) : await holdAnswers(stage, row);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** Rows about too many calls name the rules they mean; the others are about a server without limits. */
function environmentOf({ expect, given }: Row) {
  if (expect.status !== 429) return "development";
  return given.text.includes("sandbox") ? "sandbox" : "production";
}

async function play(stage: Stage, step: Step): Promise<void> {
  if (step.do === "request") return must(stage, step.request, step.as);
  const { do: _, what, ...parameters } = step;
  const filled = stage.memory.fill(parameters) as Record<string, unknown>;
  doBehindTheApi(stage.server, stage.memory, what, filled);
}

async function holdAnswers(stage: Stage, row: Row): Promise<string[]> {
  const came = await sendAll(stage, row);
  return [...checkStatus(row, came), ...checkFacts(stage, row, came)];
}

async function sendAll({ server, memory }: Stage, { request }: Row): Promise<Answered[]> {
  const { parallel = 1, repeat = 1 } = request;
  for (let sent = 1; sent < repeat; sent++) await sendRequest(server, memory, request);
  return Promise.all(
    Array.from({ length: parallel }, (_, index) => {
      memory.store("i", index);
      return sendRequest(server, memory, request);
    }),
  );
}

function checkStatus({ expect }: Row, came: readonly Answered[]): string[] {
  const counts = new Map<number, number>();
  for (const { status } of came) counts.set(status, (counts.get(status) ?? 0) + 1);
  const summary = [...counts]
    .sort(([one], [other]) => one - other)
    .map(([status, count]) => `${count}×${status}`);
  const got = typeof expect.status === "number" ? String(came[0]?.status) : summary.join(", ");
  if (got === String(expect.status)) return [];
  return [`the status should be ${expect.status}; it is ${got}: ${came.map(({ text }) => text).join(" ")}`];
}

function checkFacts({ memory }: Stage, { expect }: Row, came: readonly Answered[]): string[] {
  const fill = (fact: Fact): Fact => ({ ...fact, value: memory.fill(fact.value) });
  const ofBody = (expect.bodyFacts ?? []).map(fill).flatMap((fact) => {
    const status = /\d{3}/.exec(fact.in ?? "")?.[0];
    const meant = came.filter((it) => status === undefined || String(it.status) === status);
    return meant.flatMap((it) => checkBodyFact(fact, it) ?? []);
  });
  const ofHeaders = (expect.headerFacts ?? [])
    .map(fill)
    .flatMap((fact) => came.flatMap(({ headers }) => checkHeaderFact(fact, headers) ?? []));
  return [...ofBody, ...ofHeaders];
}

function isStream({ request, expect }: Row): boolean {
  const facts = expect.bodyFacts ?? [];
  return request.path.endsWith("/stream") && facts.some(({ path }) => path === "data line");
}

async function holdStream(stage: Stage, row: Row): Promise<string[]> {
  const response = await openRequest(stage.server, stage.memory, row.request);
  if (response.status !== row.expect.status)
    return [`the status should be ${row.expect.status}; it is ${response.status}: ${await response.text()}`];
  const heard = heardOn(response);
  await whileListening(stage, row);
  const events = await heard();
  return (row.expect.bodyFacts ?? []).flatMap((fact) => {
    if (fact.op === "absent")
      return events.length === 0 ? [] : [`nothing should be heard; heard ${JSON.stringify(events)}`];
    const wanted = stage.memory.fill(fact.value);
    if (events.some((event) => isLike(event, wanted))) return [];
    return [`${JSON.stringify(wanted)} should be heard; heard ${JSON.stringify(events)}`];
  });
}

/** Deeply equal, where the word `uuid` stands for any id. */
function isLike(value: unknown, wanted: unknown): boolean {
  if (wanted === "uuid")
    return checkBodyFact({ path: "", op: "uuid4" }, { text: "", body: value }) === undefined;
  if (typeof wanted !== "object" || wanted === null) return value === wanted;
  if (typeof value !== "object" || value === null) return false;
  const keys = Object.keys(wanted);
  const pick = (it: object, key: string) => (it as Record<string, unknown>)[key];
  return (
    keys.length === Object.keys(value).length &&
    keys.every((key) => isLike(pick(value, key), pick(wanted, key)))
  );
}
