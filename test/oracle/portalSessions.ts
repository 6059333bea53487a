import type { models } from "@polar-sh/sdk/2026-10";
import type { Recipient } from "../../src/api/Recipient.ts";
import type { Actor, SeatServer, WorldKind } from "../../src/testing/index.ts";

/** The two kinds of session that may change seats, each in the kind of organization that gives it out. */
export interface PortalSession {
  readonly kind: "customer" | "member";
  readonly world: WorldKind;
  readonly actor: Actor;
  /** Whoever the session is for, named as the one who gets a seat. */
  readonly self: (server: SeatServer) => {
    readonly recipient: Recipient;
    readonly body: models.CustomerSeatAssign;
  };
}

export const portalSessions: readonly PortalSession[] = [
  {
    kind: "customer",
    world: "legacy",
    actor: "customer",
    self: ({ ids }) => ({ recipient: { customerId: ids.buyer_id }, body: { customer_id: ids.buyer_id } }),
  },
  {
    kind: "member",
    world: "member_model",
    actor: "billing_manager",
    self: ({ ids }) => ({
      recipient: { memberId: ids.member.billing_manager },
      body: { member_id: ids.member.billing_manager },
    }),
  },
];
