import { safeParse, type $ZodType } from "zod/v4/core";
import type { Session } from "./createSession.ts";
import { refusalReason } from "./refusalReason.ts";
import type { CallOptions } from "./SeatsClient.ts";
import { SeatsError, type SeatsErrorReason } from "./SeatsError.ts";

export interface TransportOptions {
  readonly baseUrl: string;
  /** Undefined behind a proxy that adds it. */
  readonly session: Session | undefined;
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds until a call without an answer is given up. */
  readonly timeout: number;
  readonly version: string | undefined;
}

export interface Call<Answer> extends CallOptions {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly query?: Record<string, string | number | undefined>;
  readonly body?: Record<string, unknown>;
  readonly answer: $ZodType<Answer>;
  /** Open to everybody: sent without the session, because even these fail with a token that has expired. */
  readonly isPublic?: boolean;
}

/**
 * Every call is sent here, and every answer is read here by its schema.
 *
 * Throws `SeatsError`, or the signal's own reason when the caller cancels.
 */
export async function send<Answer>(
  options: TransportOptions,
  operation: string,
  call: Call<Answer>,
): Promise<Answer> {
  let isSent = false;
  const fail = (reason: SeatsErrorReason, cause?: unknown) =>
    new SeatsError(operation, reason, {
      ...(cause !== undefined && { cause }),
      // Never sent (there was no token, say), so nobody needs to look what became of it.
      outcome: isSent ? undefined : "not_done",
    });

  // Taken out of `options`: called as a method of it, the browser's own `fetch` throws.
  const { fetch, session, version } = options;
  const limit = new AbortController();
  const signal = call.signal ? AbortSignal.any([call.signal, limit.signal]) : limit.signal;
  signal.throwIfAborted();
  // A host's token function takes no signal, and not every `fetch` heeds one: a cancelled call waits for neither.
  const over = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });
  const timer = setTimeout(
    () => {
      // A token function that has not answered by now may never do: the next call asks it anew.
      session?.end();
      limit.abort(fail({ type: "timeout" }));
      // A timer takes less than 2 ** 31 milliseconds: with more it fires at once.
    },
    Math.min(options.timeout, 2e9),
  );

  const attempt = async (token?: string) => {
    // The token may have come after the call was cancelled.
    signal.throwIfAborted();
    const init = {
      method: call.method,
      // Any header beyond these makes the API refuse the preflight, and every call from a browser with it.
      headers: {
        Accept: "application/json",
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(call.body && { "Content-Type": "application/json" }),
        ...(version && { "Polar-Version": version }),
      },
      body: call.body ? JSON.stringify(call.body) : null,
      keepalive: call.keepalive === true,
      signal,
    };
    isSent = true;
    return fetch(url(options.baseUrl, call), init);
  };

  const ask = async () => {
    const response = await (session && !call.isPublic ? withSession(session, attempt) : attempt());
    return { response, body: parseJson(await response.text()) };
  };

  try {
    const { response, body } = await Promise.race([ask(), over]);
    if (!response.ok) throw fail(refusalReason(response.status, body, response.headers.get("Retry-After")));

    const read = safeParse(call.answer, Array.isArray(body) ? wholePage(body) : body);
    if (!read.success) {
      const issues = read.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
      throw fail({ type: "contract", issues });
    }
    return read.data;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SeatsError) throw error;
    // A host whose person has signed out may say so by failing to give a token. Of anything else `fetch` only says that
    // it failed: no network, a blocked request, a crash without CORS headers.
    throw fail({ type: !isSent && session?.isOver() ? "session_ended" : "unreachable" }, error);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The server answers 401 before it does anything, so any call, a write too, may be made again with a fresh token; once.
 * A second 401 ends the session.
 */
async function withSession(
  session: Session,
  attempt: (token: string) => Promise<Response>,
): Promise<Response> {
  const token = await session.token();
  const response = await attempt(token);
  if (response.status !== 401) return response;
  const fresh = await session.renew(token);
  if (fresh === undefined) return response;
  const second = await attempt(fresh);
  if (second.status === 401) session.end(fresh);
  return second;
}

function url(baseUrl: string, { path, query = {} }: Pick<Call<unknown>, "path" | "query">): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) search.set(key, String(value));
  return `${baseUrl}${path}${search.size > 0 ? `?${search}` : ""}`;
}

/** A body that is not JSON (an empty 429, a proxy's HTML page, a cut-off answer) is undefined: no schema takes it. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** No answer is a bare array today: servers older than February 2026 send a list so, all of it. */
function wholePage(items: readonly unknown[]) {
  return { items, pagination: { total_count: items.length, max_page: 1 } };
}
