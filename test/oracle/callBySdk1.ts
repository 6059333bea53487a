import type { Polar } from "@polar-sh/sdk/2026-10";
import { assignBody } from "../../src/api/assignBody.ts";
import type { PortalCall } from "./PortalCall.ts";

export function callBySdk1(
  { customerPortal: portal, customerSeats }: Polar,
  call: PortalCall,
): Promise<unknown> {
  switch (call.operation) {
    case "listSeats":
      return portal.seats.listSeats({
        subscription_id: call.source.subscriptionId ?? null,
        order_id: call.source.orderId ?? null,
      });
    case "assignSeat":
      return portal.seats.assignSeat(assignBody(call.source, call.recipient));
    case "revokeSeat":
      return portal.seats.revokeSeat(call.seatId);
    case "resendInvitation":
      return portal.seats.resendInvitation(call.seatId);
    case "listClaimedSubscriptions":
      return portal.seats.listClaimedSubscriptions({ limit: call.limit ?? 10 });
    case "getSubscription":
      return portal.subscriptions.get(call.subscriptionId);
    case "updateSeatCount":
      return portal.subscriptions.update(call.subscriptionId, { seats: call.seats });
    case "clearPendingUpdate":
      return portal.subscriptions.update(call.subscriptionId, { pending_update: null });
    case "getPortalUser":
      return portal.customerSession.getAuthenticatedUser();
    case "getSessionInfo":
      return portal.customerSession.introspect();
    case "listMembers":
      return portal.members.listMembers({ limit: call.limit ?? 10 });
    case "renameMember":
      return portal.members.updateMember(call.memberId, { name: call.name });
    case "getClaimInfo":
      return customerSeats.getClaimInfo(call.invitationToken);
    case "claimSeat":
      return customerSeats.claimSeat({ invitation_token: call.invitationToken });
  }
}
