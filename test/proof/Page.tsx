import { QueryClient } from "@tanstack/react-query";
import { useLayoutEffect } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import {
  createSeatsClient,
  SeatsError,
  SeatsProvider,
  useAssignSeat,
  useReassignSeat,
  useRenewInvitation,
  useResendInvitation,
  useRevokeSeat,
  useSeats,
  useUpdateSeatCount,
  type Handover,
  type Recipient,
  type Seat,
  type SeatCounts,
  type SeatsClient,
  type ShownSeats,
} from "../../src/index.ts";
import { useUsage } from "../../src/hooks/reads/useUsage.ts";
import type { SeatServer } from "../../src/testing/index.ts";
import { wentWell, type Call } from "./Call.ts";
import type { Deed } from "./Deed.ts";
import type { Journal } from "./Journal.ts";
import type { Narrative } from "./Narrative.ts";
import type { Wire } from "./Wire.ts";

/** What React has committed: nothing before the first list. */
export interface Frame {
  readonly nth: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly seats: ShownSeats | undefined;
}

/** What a person at the page can do. */
export interface Hands {
  readonly assign: (recipient: Recipient) => Promise<unknown>;
  readonly revoke: (seat: Seat) => Promise<unknown>;
  readonly resend: (seat: Seat) => Promise<unknown>;
  readonly renew: (seat: Seat) => Promise<unknown>;
  readonly reassign: (handover: Handover) => Promise<unknown>;
  readonly resize: (seats: number) => Promise<unknown>;
  readonly refetch: () => Promise<unknown>;
}

/** What is known of a deed before it begins. */
export type Intent = Pick<Deed, "kind" | "seat" | "loser" | "recipient" | "winner" | "seats">;

export interface PageOptions {
  readonly name: string;
  readonly server: SeatServer;
  readonly session: string;
  readonly wire: Wire;
  readonly journal: Journal;
  readonly narrative: Narrative;
  /** Looks at every frame. */
  readonly onCommit: (page: Page, frame: Frame) => void;
}

/**
 * A manager's page: its own cache and session, one small component with every hook in it, and a memory of all
 * that it has shown, done and been told.
 */
export class Page {
  readonly name: string;
  readonly frames: Frame[] = [];
  readonly deeds: Deed[] = [];
  /** By seat: the newest moment of the server that an answer has told this page about. */
  readonly told = new Map<string, number>();
  toldTotal = 0;
  /** What is counted beside the list. */
  counted: SeatCounts | undefined;
  /** The newest moment at which a refusal has told it that its list may be wrong. */
  doubted = 0;
  /** The list that came last, and the last one that came or failed. */
  lastList: Call | null = null;
  lastListTried: Call | null = null;

  readonly #options: PageOptions;
  readonly #client: SeatsClient;
  readonly #queryClient = new QueryClient();
  #root: Root | null = null;
  #hands: Hands | null = null;

  constructor(options: PageOptions) {
    this.name = options.name;
    this.#options = options;
    this.#client = createSeatsClient({
      customerSession: options.session,
      fetch: options.wire.fetchOf(this),
      timeout: 2000,
    });
  }

  get shown(): Frame["seats"] {
    return this.frames.at(-1)?.seats;
  }

  get isOpen(): boolean {
    return this.#root !== null;
  }

  get isAtRest(): boolean {
    return this.#queryClient.isFetching() === 0 && this.deeds.every(({ settled }) => settled !== null);
  }

  open(): void {
    if (this.#root) return;
    this.#options.narrative.say(`${this.name} is opened`);
    const root = createRoot(document.createElement("div"));
    this.#root = root;
    flushSync(() =>
      root.render(
        <SeatsProvider client={this.#client} queryClient={this.#queryClient}>
          <Counted page={this} source={this.#options.server.source} />
          <Watched page={this} source={this.#options.server.source} />
        </SeatsProvider>,
      ),
    );
  }

  close(): void {
    if (!this.#root) return;
    this.#options.narrative.say(`${this.name} is closed`);
    this.#root.unmount();
    this.#root = null;
    this.#hands = null;
  }

  committed(seats: ShownSeats | undefined, hands: Hands): void {
    this.#hands = hands;
    const frame = { nth: this.frames.length, at: Date.now(), seats };
    if (this.frames.at(-1)?.seats === seats && frame.nth > 0) return;
    this.frames.push(frame);
    this.#options.narrative.say(
      `${this.name} shows: ${seats ? this.#options.narrative.list(seats) : "nothing yet"}`,
    );
    this.#options.onCommit(this, frame);
  }

  counts(counted: SeatCounts | undefined): void {
    this.counted = counted;
  }

  /** Asks for the list, whatever it knows. */
  refetch(): void {
    this.#options.narrative.say(`${this.name}: refetch`);
    void this.#hands?.refetch();
  }

  /** Starts a change with what the page offers, and does not wait for it. Nothing happens on a closed page. */
  start(intent: Intent, act: (hands: Hands) => Promise<unknown>): void {
    const hands = this.#hands;
    if (!hands) return;
    const { wire, journal, narrative } = this.#options;
    const deed: Deed = {
      ...intent,
      nth: this.deeds.length + 1,
      first: this.deeds.find((deed) => !deed.settled && !deed.first && isSame(deed, intent)) ?? null,
      startedAt: Date.now(),
      startedIn: journal.now,
      startedAfter: wire.sent,
      calls: [],
      settled: null,
    };
    this.deeds.push(deed);
    narrative.say(`${this.name}: ${narrative.deed(deed)}${deed.first ? `, as [${deed.first.nth}]` : ""}`);
    const settle = (end: { answer: unknown; error: null } | { answer: null; error: SeatsError }) => {
      const heard = deed.calls.filter((call) => call.end !== null);
      deed.settled = { at: Date.now(), in: journal.now, heard, ...end };
      const what = end.error ? `${end.error.reason.type} (${end.error.outcome ?? "refused"})` : "accepted";
      narrative.say(`${this.name}: ${narrative.deed(deed)}: ${what}`);
    };
    wire
      .during(deed, () => act(hands))
      .then(
        (answer) => settle({ answer, error: null }),
        (error: unknown) => {
          if (!(error instanceof SeatsError)) throw error;
          settle({ answer: null, error });
        },
      );
  }

  /** The end of one of its calls. */
  hears(call: Call): void {
    if (call.what === "list" && call.end !== "cancelled") this.lastListTried = call;
    if (!call.served) return;
    const { after, status } = call.served;
    if (wentWell(call)) this.#learns(call, after);
    const isSeatChange = call.what === "assign" || call.what === "revoke" || call.what === "resend";
    if (call.end === "answered" && isSeatChange && (status === 400 || status === 404)) this.doubted = after;
  }

  #learns(call: Call, moment: number): void {
    const { journal } = this.#options;
    switch (call.what) {
      case "list":
        this.lastList = call;
        for (const id of journal.at(moment).rows.keys()) this.#learnsOf(id, moment);
        this.toldTotal = Math.max(this.toldTotal, moment);
        return;
      case "assign":
        return this.#learnsOf(journal.changedAt(moment), moment);
      case "revoke":
      case "resend":
        return this.#learnsOf(call.seatId, moment);
      case "resize":
        this.toldTotal = Math.max(this.toldTotal, moment);
        return;
      case "subscription":
    }
  }

  #learnsOf(seatId: string | null | undefined, moment: number): void {
    if (seatId === null || seatId === undefined) return;
    this.told.set(seatId, Math.max(this.told.get(seatId) ?? 0, moment));
  }
}

/** The same change of the same seat, as a person sees it: the row may have been drawn anew meanwhile. */
function isSame(one: Intent, other: Intent): boolean {
  const said = ({ kind, seat, loser, recipient, seats }: Intent) => [kind, seat?.id, loser, recipient, seats];
  return JSON.stringify(said(one)) === JSON.stringify(said(other));
}

function Watched({ page, source }: { readonly page: Page; readonly source: SeatServer["source"] }) {
  const seats = useSeats(source);
  const assign = useAssignSeat(source).mutateAsync;
  const revoke = useRevokeSeat(source).mutateAsync;
  const resend = useResendInvitation(source).mutateAsync;
  const renew = useRenewInvitation(source).mutateAsync;
  const reassign = useReassignSeat(source).mutateAsync;
  const resize = useUpdateSeatCount(source).mutateAsync;
  useLayoutEffect(() =>
    page.committed(seats.data, { assign, revoke, resend, renew, reassign, resize, refetch: seats.refetch }),
  );
  return null;
}

/** As a header counts: beside the list, and drawn again only for another number. */
function Counted({ page, source }: { readonly page: Page; readonly source: SeatServer["source"] }) {
  const { usage } = useUsage(source);
  useLayoutEffect(() => page.counts(usage?.counts));
  return null;
}
