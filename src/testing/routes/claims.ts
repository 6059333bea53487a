import { checkSeatsEnabled } from "../acts/checkSeatsEnabled.ts";
import { claimableSeat, claimSeat } from "../acts/claimSeat.ts";
import { sourceOf } from "../acts/sourceOf.ts";
import { seatBody } from "../bodies/seatBody.ts";
import type { SeatRow } from "../state/SeatTable.ts";
import { json } from "../wire/Answer.ts";
import { checkedBody } from "../wire/checkedBody.ts";
import { eventStream } from "../wire/eventStream.ts";
import { Fields } from "../wire/Fields.ts";
import { text } from "../wire/kinds.ts";
import { readJsonObject } from "../wire/readBody.ts";
import { notFound } from "../wire/Refusal.ts";
import type { Route, Visit } from "../wire/Route.ts";

/** What the person behind an invitation sees and does: public, the link is the key (contract §6). */
export const claims: readonly Route[] = [
  {
    method: "GET",
    path: "/v1/customer-seats/claim/{invitation_token}",
    answer: (visit) => {
      const { world } = visit;
      const seat = invitedSeat(visit);
      const { product } = sourceOf(world, seat);
      if (product === null) throw notFound("Seat has no subscription or order");
      checkSeatsEnabled(world);
      return json(200, {
        product_name: product.name,
        product_id: product.id,
        organization_name: world.organization.name,
        organization_slug: world.organization.slug,
        customer_email: seatBody(world, seat).customer_email ?? "",
        can_claim: true,
      });
    },
  },
  {
    method: "GET",
    path: "/v1/customer-seats/claim/{invitation_token}/stream",
    answer: (visit) => eventStream(visit.world.channels, invitedSeat(visit).customer_id ?? ""),
  },
  {
    method: "POST",
    path: "/v1/customer-seats/claim",
    answer: ({ world, request }) => {
      const fields = new Fields(readJsonObject(request), ["body"]);
      const token = fields.required("invitation_token", text);
      fields.check();
      const { seat, session } = claimSeat(world, token ?? "");
      return json(200, {
        seat: checkedBody.seat(seatBody(world, seat)),
        customer_session_token: session.token,
      });
    },
  },
];

function invitedSeat({ world, params }: Visit): SeatRow {
  const seat = claimableSeat(world, params["invitation_token"] ?? "");
  if (!seat) throw notFound("Invalid or expired invitation token");
  return seat;
}
