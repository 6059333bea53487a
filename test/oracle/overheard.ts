import type { SeatServer } from "../../src/testing/index.ts";
import type { Exchange } from "./Exchange.ts";

/** The same server, whose every answer is told to `hear` before it is given. */
export function overheard(server: SeatServer, hear: (exchange: Exchange) => void): SeatServer {
  return {
    ...server,
    fetch: async (input, init) => {
      const response = await server.fetch(input, init);
      const { pathname } = new URL(input instanceof Request ? input.url : String(input));
      const contentType = response.headers.get("content-type");
      hear({
        method: (init?.method ?? "GET").toUpperCase(),
        path: pathname.replace(/^.*?(?=\/v1\/)/, ""),
        status: response.status,
        contentType,
        text: contentType?.startsWith("text/event-stream") ? "" : await response.clone().text(),
      });
      return response;
    },
  };
}
