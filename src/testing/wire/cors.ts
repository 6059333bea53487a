import type { Answer } from "./Answer.ts";

/** What a page on any origin may send and read (contract §5). */
const methods = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];
const allowed = [
  "Accept",
  "Accept-Language",
  "Authorization",
  "Content-Language",
  "Content-Type",
  "Polar-Version",
];

export const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "Polar-Version",
} as const;

/** The answer to a preflight, the request that a browser sends before a call; undefined if this is none. */
export function preflight(method: string, headers: Headers): Answer | undefined {
  const askedMethod = headers.get("access-control-request-method");
  if (method !== "OPTIONS" || !headers.has("origin") || askedMethod === null) return undefined;
  const asked = listed(headers.get("access-control-request-headers"));
  const refused = [
    ...(methods.includes(askedMethod) ? [] : ["method"]),
    ...(asked.every(isAllowed) ? [] : ["headers"]),
  ];
  return {
    status: refused.length > 0 ? 400 : 200,
    body: refused.length > 0 ? `Disallowed CORS ${refused.join(", ")}` : "OK",
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "access-control-allow-methods": methods.join(", "),
      "access-control-allow-headers": allowed.join(", "),
      "access-control-max-age": "600",
    },
  };
}

function listed(header: string | null): string[] {
  return (header ?? "").split(",").flatMap((name) => name.trim() || []);
}

function isAllowed(name: string): boolean {
  return allowed.some((header) => header.toLowerCase() === name.toLowerCase());
}

const byItself =
  /^(accept-(charset|encoding)|access-control-request-.*|cache-control|connection|content-length|cookie|date|dnt|expect|host|if-none-match|keep-alive|origin|pragma|priority|proxy-.*|referer|sec-.*|te|trailer|transfer-encoding|upgrade.*|user-agent|via)$/;

/**
 * The first header that a page may not send: with it the preflight is answered with 400, and the call never leaves.
 * Headers that browsers and Node add by themselves do not count.
 */
export function forbiddenHeader(headers: Headers): string | undefined {
  return [...headers.keys()].find((name) => !isAllowed(name) && !byItself.test(name));
}

const readable = [
  "cache-control",
  "content-language",
  "content-length",
  "content-type",
  "expires",
  "last-modified",
  "polar-version",
  "pragma",
];

/** What a page on another origin gets to see of an answer: few headers, and nothing of one without CORS headers. */
export function seenFromElsewhere(response: Response): Response | undefined {
  if (!response.headers.has("access-control-allow-origin")) return undefined;
  const headers = new Headers(
    [...response.headers].filter(([name]) => readable.includes(name) || response.status === 307),
  );
  return new Response(response.body, { status: response.status, headers });
}
