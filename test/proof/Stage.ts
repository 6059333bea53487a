import { createSeatsClient, type SeatsClient } from "../../src/index.ts";
import { aSeat, createSeatServer, type SeatOverrides, type SeatServer } from "../../src/testing/index.ts";
import type { Clock } from "./Clock.ts";
import { Journal } from "./Journal.ts";
import { Narrative } from "./Narrative.ts";
import { Page, type Frame } from "./Page.tsx";
import type { Script, SeededSeat } from "./Script.ts";
import { addressOf, metadata } from "./team.ts";
import { Wire } from "./Wire.ts";

/** Everything that plays a part in a run. */
export interface Stage {
  readonly clock: Clock;
  readonly server: SeatServer;
  readonly journal: Journal;
  readonly wire: Wire;
  readonly narrative: Narrative;
  readonly pages: readonly Page[];
  /** Manages the same seats, and is no page. */
  readonly somebody: SeatsClient;
}

export function setStage(clock: Clock, script: Script, onCommit: (page: Page, frame: Frame) => void): Stage {
  const server = createSeatServer({ total: script.total, seats: script.seats.map(seeded) });
  const rows = server.seats();
  script.seats.forEach(({ state }, nth) => {
    const row = rows[nth];
    if (state === "expired" && row) server.expireInvitation(row.id);
  });
  const narrative = new Narrative();
  const journal = new Journal(server);
  const wire = new Wire(server, journal, narrative, script.fates);
  const managers = (["buyer", "billing_manager"] as const).slice(0, script.pages);
  const pages = managers.map((actor, nth) => {
    const name = `page ${nth + 1}`;
    return new Page({ name, session: server.session(actor), server, wire, journal, narrative, onCommit });
  });
  const somebody = createSeatsClient({
    customerSession: server.session("customer"),
    fetch: wire.fetchOf(null),
  });
  return { clock, server, journal, wire, narrative, pages, somebody };
}

function seeded(seat: SeededSeat): SeatOverrides {
  return aSeat({
    status: seat.state === "expired" ? "pending" : seat.state,
    ...(seat.state !== "revoked" && { email: addressOf(seat.person) }),
    ...(seat.metadata && { seat_metadata: metadata }),
  });
}
