import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";
import { createSeatServer, type SeatServer, type SeatServerOptions } from "../../src/testing/index.ts";

/**
 * Gives the function that puts a seat server behind every `fetch` of a test file: the SDKs take no `fetch` of
 * ours, so they have to meet the server where the network would be. The one that came last answers.
 */
export function serving(): (options?: SeatServerOptions) => SeatServer {
  const network = setupServer();
  beforeAll(() => network.listen({ onUnhandledFrame: "error" }));
  afterEach(() => network.resetHandlers());
  afterAll(() => network.close());
  return (options) => {
    const server = createSeatServer({ origin: null, ...options });
    network.use(...server.handlers);
    return server;
  };
}
