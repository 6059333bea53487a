import { Polar } from "polar-sdk-0";
import { createSeatsClient } from "../../src/api/createSeatsClient.ts";
import type { SeatServer } from "../../src/testing/index.ts";
import type { Security } from "./callBySdk0.ts";
import type { PortalSession } from "./portalSessions.ts";

/** SDK 0.49 and our client, side by side with one session. */
export function meetSdk0(server: SeatServer, { kind, actor }: Pick<PortalSession, "kind" | "actor">) {
  const token = server.session(actor);
  const security: Security = kind === "customer" ? { customerSession: token } : { memberSession: token };
  const polar = new Polar();
  const client = createSeatsClient({ customerSession: token });
  const { ids, source } = server;
  return { server, ids, source, token, security, polar, portal: polar.customerPortal, client };
}
