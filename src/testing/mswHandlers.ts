import { http, HttpResponse, type HttpHandler } from "msw";
import type { Door } from "./wire/createDoor.ts";
import { NetworkFailure } from "./wire/NetworkFailure.ts";

/** Only what is Polar's, under any base URL, also behind a proxy's prefix or the old root `/api/v1`. */
const paths = [
  "*/v1/customer-portal/*",
  "*/v1/customer-seats",
  "*/v1/customer-seats/*",
  "*/v1/customer-sessions/",
];

/** The server as request handlers of Mock Service Worker, for browsers and Node. */
export function mswHandlers(door: Door): HttpHandler[] {
  return paths.map((path) =>
    http.all(path, async ({ request }) => {
      try {
        return await door.receive(request, request.signal);
      } catch (error) {
        if (error instanceof NetworkFailure || request.signal.aborted) return HttpResponse.error();
        throw error;
      }
    }),
  );
}
