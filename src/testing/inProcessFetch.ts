import type { Door } from "./wire/createDoor.ts";

/** The server as a `fetch` function. A relative address is taken as the page's own. */
export function inProcessFetch(door: Door): typeof globalThis.fetch {
  return async (input, init = {}) => {
    const { signal, ...rest } = init;
    const base = globalThis.location?.href ?? "http://localhost";
    const request = new Request(input instanceof Request ? input : new URL(String(input), base), rest);
    return door.receive(request, signal ?? request.signal);
  };
}
