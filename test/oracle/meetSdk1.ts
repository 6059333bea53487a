import { createPolar } from "@polar-sh/sdk/2026-10";
import { createSeatsClient } from "../../src/api/createSeatsClient.ts";
import type { Actor, SeatServer } from "../../src/testing/index.ts";

/** The official SDK and our client, side by side with one session. */
export function meetSdk1(server: SeatServer, actor: Actor) {
  const token = server.session(actor);
  const polar = createPolar({ accessToken: token });
  const client = createSeatsClient({ customerSession: token });
  return {
    server,
    ids: server.ids,
    source: server.source,
    token,
    polar,
    portal: polar.customerPortal,
    client,
  };
}
