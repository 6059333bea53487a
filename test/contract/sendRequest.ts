import type { Actor, SeatServer } from "../../src/testing/index.ts";
import type { Came } from "./checkFact.ts";
import type { Memory } from "./Memory.ts";
import type { RowRequest } from "./Row.ts";

export interface Answered extends Came {
  readonly status: number;
  readonly headers: Headers;
}

const base = "https://api.polar.sh";
const known = ["method", "path", "query", "auth", "headers", "body", "rawBody", "parallel", "repeat"];

export async function sendRequest(
  server: SeatServer,
  memory: Memory,
  request: RowRequest,
): Promise<Answered> {
  const response = await openRequest(server, memory, request);
  const text = isEndless(response) ? await hangUp(response) : await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

/** As it is, with the body still to be read. */
export function openRequest(server: SeatServer, memory: Memory, request: RowRequest): Promise<Response> {
  const url = new URL(base + String(memory.fillText(request.path)));
  for (const [key, value] of Object.entries(request.query ?? {}))
    for (const item of [value].flat()) url.searchParams.append(key, String(memory.fill(item)));

  const headers = new Headers();
  const token = tokenOf(server, memory, request.auth ?? "none");
  if (token !== undefined) headers.set("Authorization", `Bearer ${token}`);
  for (const [name, value] of Object.entries(request.headers ?? {}))
    headers.set(name, String(memory.fillText(value)));

  const body = bodyOf(memory, request);
  if (request.body !== undefined && !headers.has("content-type"))
    headers.set("Content-Type", "application/json");
  return server.fetch(url, {
    method: request.method,
    headers,
    redirect: "manual",
    ...(body !== undefined && { body }),
  });
}

/** A stream has no end to wait for. */
function isEndless({ headers }: Response): boolean {
  return headers.get("content-type")?.startsWith("text/event-stream") ?? false;
}

async function hangUp(response: Response): Promise<string> {
  await response.body?.cancel();
  return "";
}

function bodyOf(memory: Memory, request: RowRequest): string | undefined {
  if (request.rawBody !== undefined) return String(memory.fillText(request.rawBody));
  if (request.body !== undefined) return JSON.stringify(memory.fill(request.body));
  const other = Object.entries(request).find(([key]) => !known.includes(key));
  if (!other) return undefined;
  const [key, value] = other;
  // A row about the largest body says how many bytes it has.
  if (typeof value === "number" && value > 1_000_000) return "x".repeat(value);
  throw new Error(`this runner does not know "${key}" in a request`);
}

function tokenOf(server: SeatServer, memory: Memory, auth: string): string | undefined {
  if (auth === "none") return undefined;
  if (auth === "bad_token") return `polar_cst_${"0".repeat(43)}`;
  if (auth.startsWith("token:")) return String(memory.fillText(auth.slice("token:".length)));
  return memory.session(auth === "$buyer" ? "buyer" : (auth as Actor));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
