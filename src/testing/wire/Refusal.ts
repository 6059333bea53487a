import { json, routeHeaders, type Answer } from "./Answer.ts";
import type { Flaw, Issue, Location } from "./Issue.ts";

/** An answer that ends the work at once. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
  }
}

/** The real server runs into an error that nobody handles: a plain-text 500. */
export class Crash extends Error {}

/** A rule of Polar says no: `error` is the name of its error class (contract §4, "domain"). */
export function refusal(status: number, error: string, detail: string, headers?: Record<string, string>) {
  return new Refusal(json(status, { error, detail }, { ...routeHeaders, ...headers }));
}

export const notFound = (detail = "Not found") => refusal(404, "ResourceNotFound", detail);

/** No token, or one of the wrong kind. */
export const unauthorized = () =>
  refusal(401, "Unauthorized", "Unauthorized", { "www-authenticate": `Bearer realm="polar"` });

/** A token that is unknown, expired or malformed: a body without `detail`. */
export const invalidToken = () =>
  tokenError(
    401,
    "invalid_token",
    "The access token provided is expired, revoked, malformed, or invalid for other reasons.",
  );

export const insufficientScope = (scope: string) =>
  tokenError(
    403,
    "insufficient_scope",
    "The request requires higher privileges than provided by the access token.",
    `, scope="${scope}"`,
  );

function tokenError(status: number, error: string, error_description: string, attributes = "") {
  return new Refusal(
    json(
      status,
      { error, error_description },
      {
        "cache-control": "no-store",
        pragma: "no-cache",
        "www-authenticate": `Bearer realm="polar", error="${error}", error_description="${error_description}"${attributes}`,
      },
    ),
  );
}

/** The framework's own words, for routes that are not there: no `error`. */
export const noRoute = () => new Refusal(json(404, { detail: "Not Found" }));

export const methodNotAllowed = (allow: string) =>
  new Refusal(json(405, { detail: "Method Not Allowed" }, { ...routeHeaders, allow }));

/** The request does not have the shape that the route takes. */
export const invalidShape = (issues: readonly Issue[]) =>
  new Refusal(json(422, { error: "RequestValidationError", detail: issues }));

/** The shape is right, but a rule finds fault with one value. */
export const invalidValue = (loc: Location, msg: string, input: unknown) =>
  new Refusal(
    json(422, { error: "PolarRequestValidationError", detail: [{ type: "value_error", loc, msg, input }] }),
  );

export const flawAt = (loc: Location, flaw: Flaw, input: unknown): Issue => ({
  type: flaw.type,
  loc,
  msg: flaw.msg,
  input,
  ...(flaw.ctx && { ctx: flaw.ctx }),
});
