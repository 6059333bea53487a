import type { SeatsClient } from "../../src/api/SeatsClient.ts";
import type { PortalCall } from "./PortalCall.ts";

export function callByClient(client: SeatsClient, call: PortalCall): Promise<unknown> {
  switch (call.operation) {
    case "listSeats":
      return client.listSeats(call.source);
    case "assignSeat":
      return client.assignSeat(call.source, call.recipient);
    case "revokeSeat":
      return client.revokeSeat(call.seatId);
    case "resendInvitation":
      return client.resendInvitation(call.seatId);
    case "listClaimedSubscriptions":
      return client.listClaimedSubscriptions({ limit: call.limit ?? 10 });
    case "getSubscription":
      return client.getSubscription(call.subscriptionId);
    case "updateSeatCount":
      return client.updateSeatCount(call.subscriptionId, call.seats);
    case "clearPendingUpdate":
      return client.clearPendingUpdate(call.subscriptionId);
    case "getPortalUser":
      return client.getPortalUser();
    case "getSessionInfo":
      return client.getSessionInfo();
    case "listMembers":
      return client.listMembers({ limit: call.limit ?? 10 });
    case "renameMember":
      return client.renameMember(call.memberId, call.name);
    case "getClaimInfo":
      return client.getClaimInfo(call.invitationToken);
    case "claimSeat":
      return client.claimSeat(call.invitationToken);
  }
}
