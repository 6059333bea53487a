import type { Disturb, Disturbance, SeenRequest } from "../Disturbance.ts";
import type { Answer } from "./Answer.ts";
import { forbiddenHeader, seenFromElsewhere } from "./cors.ts";
import { internalServerError } from "./createApi.ts";
import type { Incoming } from "./Incoming.ts";
import { NetworkFailure } from "./NetworkFailure.ts";
import { pause } from "./pause.ts";
import { untilAborted } from "./untilAborted.ts";

export interface DoorOptions {
  readonly api: (request: Incoming) => Answer;
  /** Milliseconds before each answer. */
  readonly latency: () => number;
  /** Of the page that calls. Null: no page, so nothing is hidden from the caller. */
  readonly origin: string | null;
}

/** The way to the server and back: latency, what goes wrong on it, and what a browser lets a page see. */
export interface Door {
  /**
   * Answers as `fetch` does: rejects with a `TypeError` where the network fails. The signal is given apart from the
   * request, because a `Request` refuses one that a simulated browser made.
   */
  receive(request: Request, signal: AbortSignal): Promise<Response>;
  disturb(hook: Disturb): () => void;
  readonly seen: readonly SeenRequest[];
  online: boolean;
}

export function createDoor({ api, latency, origin }: DoorOptions): Door {
  const seen: SeenRequest[] = [];
  const hooks = new Set<Disturb>();

  const door: Door = {
    seen,
    online: true,

    disturb(hook) {
      const own: Disturb = (request) => hook(request);
      hooks.add(own);
      return () => void hooks.delete(own);
    },

    async receive(request, signal) {
      const body = await request.text();
      const entry = { ...described(request, body), status: null as number | null };
      seen.push(entry);
      const response = await pass(request, entry, signal);
      entry.status = response.status;

      const location = response.headers.get("location");
      if (location === null || request.redirect === "manual") return response;
      if (request.redirect === "error") throw new NetworkFailure("the answer is a redirect");
      return door.receive(redirected(request, location, body), signal);
    },
  };
  return door;

  async function pass(request: Request, entry: SeenRequest, signal: AbortSignal): Promise<Response> {
    signal.throwIfAborted();
    const forbidden = forbiddenHeader(request.headers);
    if (forbidden !== undefined) throw new NetworkFailure(`CORS does not allow the header "${forbidden}"`);

    const { wayIn = 0, wayOut = 0, outcome } = disturbanceOf(entry);
    await pause(wayIn, signal);
    if (!door.online || outcome === "request lost") throw new NetworkFailure("the request was lost");

    const response = outcome instanceof Response ? outcome.clone() : respond(request, entry, outcome, signal);
    await pause(latency() + wayOut, signal);
    if (response === undefined) throw new NetworkFailure("the answer has no CORS headers");
    if (door.online && outcome !== "answer lost") return response;
    void response.body?.cancel();
    throw new NetworkFailure("the answer was lost");
  }

  /** The hook that came last decides first. */
  function disturbanceOf(entry: SeenRequest): Disturbance {
    for (const hook of [...hooks].reverse()) {
      const disturbance = hook(entry);
      if (disturbance) return disturbance;
    }
    return {};
  }

  /** Undefined: a page on another origin gets to see nothing of this answer. */
  function respond(
    request: Request,
    entry: SeenRequest,
    outcome: Exclude<Disturbance["outcome"], Response>,
    signal: AbortSignal,
  ): Response | undefined {
    const answer = outcome === "crash before" ? internalServerError : api(incoming(request, entry.body));
    const response = toResponse(outcome === "crash after" ? internalServerError : answer, signal);
    const sameOrigin = origin === null || origin === new URL(request.url).origin;
    return sameOrigin ? response : seenFromElsewhere(response);
  }
}

function described({ method, url, headers }: Request, body: string): Omit<SeenRequest, "status"> {
  const { pathname, search } = new URL(url);
  return { method, path: pathname, search, headers: Object.fromEntries(headers), body };
}

function incoming({ method, url: address, headers }: Request, body: string): Incoming {
  const url = new URL(address);
  const root = url.pathname.search(/\/v1(\/|$)/);
  return { method, url, path: url.pathname.slice(Math.max(0, root)), headers, body };
}

function toResponse({ status, body, headers }: Answer, signal: AbortSignal): Response {
  const readable = body instanceof ReadableStream ? untilAborted(body, signal) : body;
  return new Response(readable, { status, headers });
}

/** The same request to the place that a redirect names. */
function redirected({ method, headers, redirect }: Request, location: string, body: string): Request {
  return new Request(location, { method, headers, redirect, ...(body !== "" && { body }) });
}
