import type { models } from "@polar-sh/sdk/2026-10";
import type { Recipient } from "../../src/api/Recipient.ts";
import type { SeatServer } from "../../src/testing/index.ts";

/** One way to say who gets a seat: to our client (and in the same words to SDK 0.49), and to SDK 1. */
export interface WayToName {
  readonly way: string;
  readonly of: (server: SeatServer) => {
    readonly recipient: Recipient;
    readonly body: models.CustomerSeatAssign;
  };
}

export const waysToName: readonly WayToName[] = [
  {
    way: "an e-mail address",
    of: () => ({ recipient: { email: "ana@acme.dev" }, body: { email: "ana@acme.dev" } }),
  },
  {
    way: "a customer id",
    of: ({ ids }) => ({
      recipient: { customerId: ids.other_customer_id },
      body: { customer_id: ids.other_customer_id },
    }),
  },
  {
    way: "an external customer id",
    of: () => ({
      recipient: { externalCustomerId: "ext-other" },
      body: { external_customer_id: "ext-other" },
    }),
  },
  {
    way: "a member id",
    of: ({ ids }) => ({
      recipient: { memberId: ids.member.member },
      body: { member_id: ids.member.member },
    }),
  },
  {
    way: "an external member id that is known",
    of: (server) => {
      const member = { external_id: "u-8", email: "bo@acme.dev" };
      server.seed({ orderId: server.ids.order_pending }, [{ member }]);
      return { recipient: { externalMemberId: "u-8" }, body: { external_member_id: "u-8" } };
    },
  },
  {
    way: "an external member id with an e-mail address",
    of: () => ({
      recipient: { externalMemberId: "u-7", email: "ana@acme.dev" },
      body: { external_member_id: "u-7", email: "ana@acme.dev" },
    }),
  },
  {
    way: "an e-mail address, with metadata",
    of: () => ({
      recipient: { email: "ana@acme.dev", metadata: { team: "ops", costCenter: { code: [7, null] } } },
      body: { email: "ana@acme.dev", metadata: { team: "ops", costCenter: { code: [7, null] } } },
    }),
  },
  {
    way: "an e-mail address, and the seat is claimed at once",
    of: () => ({
      recipient: { email: "ana@acme.dev", immediateClaim: true },
      body: { email: "ana@acme.dev", immediate_claim: true },
    }),
  },
];
