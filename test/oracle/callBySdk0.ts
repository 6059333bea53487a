import { Polar } from "polar-sdk-0";
import type { PortalCall } from "./PortalCall.ts";

/** SDK 0.49 wants to be told which kind of session it is, except by members: there it is an access token. */
export type Security = { readonly customerSession: string } | { readonly memberSession: string };

export async function callBySdk0(security: Security, call: PortalCall): Promise<unknown> {
  const { customerPortal: portal, customerSeats } = new Polar();
  const { members } = new Polar({ accessToken: Object.values(security)[0] ?? "" }).customerPortal;
  switch (call.operation) {
    case "listSeats":
      return portal.seats.listSeats(security, call.source);
    case "assignSeat": {
      const { source, recipient } = call;
      return portal.seats.assignSeat(security, { ...source, ...recipient });
    }
    case "revokeSeat":
      return portal.seats.revokeSeat(security, { seatId: call.seatId });
    case "resendInvitation":
      return portal.seats.resendInvitation(security, { seatId: call.seatId });
    case "listClaimedSubscriptions":
      return (await portal.seats.listClaimedSubscriptions(security, { limit: call.limit ?? 10 })).result;
    case "getSubscription":
      return portal.subscriptions.get(security, { id: call.subscriptionId });
    case "updateSeatCount":
      return portal.subscriptions.update(security, {
        id: call.subscriptionId,
        customerSubscriptionUpdate: { seats: call.seats },
      });
    case "clearPendingUpdate":
      return portal.subscriptions.update(security, {
        id: call.subscriptionId,
        customerSubscriptionUpdate: { pendingUpdate: null },
      });
    case "getPortalUser":
      return portal.customerSession.getAuthenticatedUser(security);
    case "getSessionInfo":
      return portal.customerSession.introspect(security);
    case "listMembers":
      return (await members.listMembers({ limit: call.limit ?? 10 })).result;
    case "renameMember":
      return members.updateMember({
        id: call.memberId,
        customerPortalMemberUpdate: { name: call.name },
      });
    case "getClaimInfo":
      return customerSeats.getClaimInfo({ invitationToken: call.invitationToken });
    case "claimSeat":
      return customerSeats.claimSeat({ invitationToken: call.invitationToken });
  }
}
