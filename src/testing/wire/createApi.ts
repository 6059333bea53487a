import type { World } from "../state/World.ts";
import { json, type Answer } from "./Answer.ts";
import { authenticate } from "./authenticate.ts";
import { corsHeaders, preflight } from "./cors.ts";
import { findRoute } from "./findRoute.ts";
import type { Incoming } from "./Incoming.ts";
import { RateLimiter, type Environment } from "./RateLimiter.ts";
import { Crash, refusal, Refusal } from "./Refusal.ts";
import type { Route } from "./Route.ts";

const versions = ["2026-04", "2026-10"] as const;
const mostBytes = 10_485_760;

/** The server without the way to it: a request in, its answer out, at once. */
export function createApi(
  world: World,
  routes: readonly Route[],
  environment: Environment,
): (request: Incoming) => Answer {
  const limiter = new RateLimiter(environment, world);

  return (request) => {
    const version = request.headers.get("polar-version") ?? versions[0];
    if (!versions.some((known) => known === version))
      return { ...json(404, { detail: "Not Found" }, {}), bare: true };

    const answer = preflight(request.method, request.headers) ?? reply(request);
    if (answer.bare) return answer;
    return {
      ...answer,
      headers: {
        ...answer.headers,
        ...corsHeaders,
        "polar-version": version,
        ...(environment === "sandbox" && { "x-polar-sandbox": "1" }),
        ...(/\/api\/v1\//.test(request.url.pathname) && oldRoot),
      },
    };
  };

  function reply(request: Incoming): Answer {
    try {
      checkSize(request);
      limiter.check(request);
      const caller = authenticate(world, request.headers);
      const { route, params } = findRoute(routes, request);
      return route.answer({ world, request, caller, params });
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      if (error instanceof Crash) return internalServerError;
      throw error;
    }
  }
}

/** Plain text, and without CORS headers: a page on another origin sees a network error (contract §4). */
export const internalServerError: Answer = {
  status: 500,
  body: "Internal Server Error",
  headers: { "content-type": "text/plain; charset=utf-8" },
  bare: true,
};

const oldRoot = {
  "x-polar-deprecation-notice": "The API root has moved from /api/v1 to /v1. Please update your integration.",
} as const;

function checkSize({ headers, body }: Incoming): void {
  const announced = Number(headers.get("content-length") ?? 0);
  // A text has at most three bytes for each of its units: only a long one is worth measuring.
  const bytes = body.length * 3 > mostBytes ? new TextEncoder().encode(body).length : 0;
  if (Math.max(announced, bytes) <= mostBytes) return;
  const { answer } = refusal(
    413,
    "RequestBodyTooLarge",
    `Request body exceeds the maximum allowed size of ${mostBytes} bytes.`,
  );
  throw new Refusal({ ...answer, headers: { "content-type": "application/json" } });
}
