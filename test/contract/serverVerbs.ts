import type { Proration, SeatServer } from "../../src/testing/index.ts";
import { actors, type Memory } from "./Memory.ts";

type Parameters = Readonly<Record<string, unknown>>;
type Verb = (server: SeatServer, memory: Memory, parameters: Parameters) => void;

/** The changes behind the API that a row may ask for, by the contract's names. */
const verbs: Readonly<Record<string, Verb>> = {
  expire_session: (server, memory, parameters) => {
    const actor = actors.find((it) => Object.values(parameters).some((value) => value === it));
    server.expireSession(actor && memory.session(actor));
  },
  set_total_seats: (server, _, { seats }) => server.setTotalSeats(Number(seats)),
  expire_invitation: (server, memory, { seat }) => server.expireInvitation(memory.seatId(seat)),
  clear_invitation_token: (server, memory, { seat }) => server.clearInvitationToken(memory.seatId(seat)),
  cancel_subscription: (server) => server.cancelSubscription(),
  cancel_at_period_end: (server) => server.cancelAtPeriodEnd(),
  drop_order_product: (server) => server.dropOrderProduct(),
  disable_feature: (server) => server.disableFeature(),
  set_proration: (server, _, { value }) => server.setProration(value as Proration),
  set_seat_bounds: (server, _, { minimum, maximum }) =>
    server.setSeatBounds(Number(minimum ?? 1), typeof maximum === "number" ? maximum : null),
  clear_buyer_email: (server) => server.clearBuyerEmail(),
  // This server remembers every token that was ever mailed.
  remember_token: () => {},
};

export function doBehindTheApi(
  server: SeatServer,
  memory: Memory,
  what: string,
  parameters: Parameters,
): void {
  const verb = verbs[what];
  if (!verb) throw new Error(`this runner does not know the server verb "${what}"`);
  verb(server, memory, parameters);
}
