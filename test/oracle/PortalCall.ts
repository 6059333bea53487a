import type { Recipient } from "../../src/api/Recipient.ts";
import type { AssignSource, SeatSource } from "../../src/api/SeatSource.ts";

/** One call, as data and by the name of our client's method: our client and every SDK can make it. */
export type PortalCall =
  | { readonly operation: "listSeats"; readonly source: SeatSource }
  | { readonly operation: "assignSeat"; readonly source: AssignSource; readonly recipient: Recipient }
  | { readonly operation: "revokeSeat" | "resendInvitation"; readonly seatId: string }
  | { readonly operation: "listClaimedSubscriptions" | "listMembers"; readonly limit?: number }
  | { readonly operation: "getSubscription" | "clearPendingUpdate"; readonly subscriptionId: string }
  | { readonly operation: "updateSeatCount"; readonly subscriptionId: string; readonly seats: number }
  | { readonly operation: "getPortalUser" | "getSessionInfo" }
  | { readonly operation: "renameMember"; readonly memberId: string; readonly name: string }
  | { readonly operation: "getClaimInfo" | "claimSeat"; readonly invitationToken: string };

export type Operation = PortalCall["operation"];
