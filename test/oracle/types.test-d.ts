/**
 * Nothing here runs. It compiles while our types agree with those of the official SDK, so an SDK that learns a
 * field, a word or a way to name somebody stops the compiler at the line that has to learn it too.
 */
import type { models } from "@polar-sh/sdk/2026-10";
import type * as z from "zod/v4/core";
import type { ClaimedSeat, ClaimInfo } from "../../src/api/Claim.ts";
import type { PortalMember, PortalMembersPage } from "../../src/api/PortalMembers.ts";
import type { PortalUser, portalUserSchema } from "../../src/api/PortalUser.ts";
import type { Recipient, RecipientIdentity } from "../../src/api/Recipient.ts";
import type { MemberRole, Seat, SeatMember, SeatStatus } from "../../src/api/Seat.ts";
import type { AssignSource } from "../../src/api/SeatSource.ts";
import type { SeatsClient } from "../../src/api/SeatsClient.ts";
import type { SeatsList } from "../../src/api/SeatsList.ts";
import type { SessionInfo } from "../../src/api/SessionInfo.ts";
import type { Forgotten, MadeUp, Nothing, OtherWords, Plain } from "./agreement.ts";
import type { Operation } from "./PortalCall.ts";

// Seats: what the SDK reads is what we read, field by field.
export const seat = (it: models.CustomerSeat): Seat => it;
export const seatMember = (it: models.Member): SeatMember => it;
export const seatsList = (it: models.SeatsList): SeatsList => it;

export type SeatKeys = [
  Nothing<Forgotten<models.CustomerSeat, Seat>>,
  Nothing<Forgotten<models.Member, SeatMember>>,
  Nothing<Forgotten<models.SeatsList, SeatsList>>,
  Nothing<MadeUp<Seat, models.CustomerSeat>>,
  Nothing<MadeUp<SeatMember, models.Member>>,
  Nothing<MadeUp<SeatsList, models.SeatsList>>,
];

export type SeatWords = [
  Nothing<OtherWords<SeatStatus, models.SeatStatus>>,
  Nothing<OtherWords<MemberRole, models.MemberRole>>,
];

// Members, sessions and claims.
export const portalMember = (it: models.CustomerPortalMember): PortalMember => it;
export const portalMembers = (it: models.ListResourceCustomerPortalMember): PortalMembersPage => it;
export const portalUser = (it: Plain<models.PortalAuthenticatedUser>): z.input<typeof portalUserSchema> => it;
export const sessionInfo = (it: models.CustomerCustomerSession): SessionInfo => it;
export const claimInfo = (it: models.SeatClaimInfo): ClaimInfo => it;
export const claimedSeat = (it: models.CustomerSeatClaimResponse): ClaimedSeat => it;

export type NeighbourKeys = [
  Nothing<Forgotten<models.CustomerPortalMember, PortalMember>>,
  Nothing<Forgotten<models.ListResourceCustomerPortalMember, PortalMembersPage>>,
  Nothing<Forgotten<models.PortalAuthenticatedUser, PortalUser>>,
  Nothing<Forgotten<models.CustomerCustomerSession, SessionInfo>>,
  Nothing<Forgotten<models.SeatClaimInfo, ClaimInfo>>,
  Nothing<Forgotten<models.CustomerSeatClaimResponse, ClaimedSeat>>,
  Nothing<MadeUp<PortalMember, models.CustomerPortalMember>>,
  Nothing<MadeUp<PortalUser, models.PortalAuthenticatedUser>>,
  Nothing<MadeUp<SessionInfo, models.CustomerCustomerSession>>,
  Nothing<MadeUp<ClaimInfo, models.SeatClaimInfo>>,
  Nothing<MadeUp<ClaimedSeat, models.CustomerSeatClaimResponse>>,
];

/** Every method of our client meets the SDKs, except the private preview of a charge: they have none. */
export type Untold = Nothing<Exclude<keyof SeatsClient, Operation | "scope" | "previewSeatCount">>;

// Assignments: whatever can be said to us can be sent, and whatever can be sent can be said to us.
type Snake<Name extends string> = Name extends `${infer Head}${infer Rest}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${Snake<Rest>}`
  : Name;

/** An object in the names of the wire, without the keys that say "not this one". */
type OnTheWire<T> = T extends unknown
  ? { [Key in keyof T as T[Key] extends undefined ? never : Snake<Key & string>]: T[Key] }
  : never;

type KeyOfAny<Union> = Union extends unknown ? keyof Union & string : never;

type Body = OnTheWire<AssignSource> & OnTheWire<Recipient>;

export const assignment = (it: Body): models.CustomerSeatAssign => it;

export type AssignmentKeys = [
  Nothing<Exclude<keyof models.CustomerSeatAssign, Snake<KeyOfAny<AssignSource | Recipient>>>>,
  Nothing<Exclude<Snake<KeyOfAny<AssignSource | Recipient>>, keyof models.CustomerSeatAssign>>,
  // The merchant's own endpoint takes the same, but no checkout.
  Nothing<Exclude<keyof models.SeatAssign, Snake<KeyOfAny<AssignSource | Recipient>>>>,
];

/** Every key that names somebody is one that a recipient may be named by alone. */
export const alone = {
  email: { email: "ana@acme.dev" },
  customer_id: { customerId: "id" },
  external_customer_id: { externalCustomerId: "id" },
  member_id: { memberId: "id" },
  external_member_id: { externalMemberId: "id" },
} satisfies Record<
  Exclude<
    keyof models.CustomerSeatAssign,
    // These name a source, or say more about the seat.
    "subscription_id" | "order_id" | "checkout_id" | "metadata" | "immediate_claim"
  >,
  RecipientIdentity
>;
