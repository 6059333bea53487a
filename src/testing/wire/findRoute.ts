import type { Incoming } from "./Incoming.ts";
import { methodNotAllowed, noRoute, Refusal } from "./Refusal.ts";
import type { Route, Visit } from "./Route.ts";

/**
 * The first route that fits path and method. One that fits the path alone answers 405 and names only its own
 * method; a slash too many or too few is redirected (contract §4).
 */
export function findRoute(
  routes: readonly Route[],
  request: Incoming,
): { route: Route; params: Visit["params"] } {
  const fitting = routes.flatMap((route) => {
    const params = match(route.path, request.path);
    return params ? { route, params } : [];
  });
  const found = fitting.find(({ route }) => route.method === request.method);
  if (found) return found;
  const [first] = fitting;
  if (first) throw methodNotAllowed(first.route.method);
  throw redirectOf(routes, request) ?? noRoute();
}

function match(pattern: string, path: string): Record<string, string> | undefined {
  const expected = pattern.split("/");
  const parts = path.split("/");
  if (parts.length !== expected.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, name] of expected.entries()) {
    const part = parts[index] ?? "";
    if (name.startsWith("{") && part !== "") params[name.slice(1, -1)] = decoded(part);
    else if (name !== part) return undefined;
  }
  return params;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function redirectOf(routes: readonly Route[], { path, url }: Incoming): Refusal | undefined {
  const turn = (one: string) => (one.endsWith("/") ? one.slice(0, -1) : `${one}/`);
  if (!routes.some((route) => match(route.path, turn(path)))) return undefined;
  const location = new URL(url);
  location.pathname = turn(url.pathname);
  return new Refusal({ status: 307, body: null, headers: { location: location.href } });
}
