import { SeatsError, type Recipient, type Seat } from "../../src/index.ts";
import type { Hands, Intent, Page } from "./Page.tsx";
import { asOne, personOn } from "./personOn.ts";
import type { Act, Clicks, ShownRow } from "./Script.ts";
import type { Stage } from "./Stage.ts";
import { addressOf, recipientFor } from "./team.ts";

/** Does what a step says, if there is something to do it with, and does not wait for its end. */
export async function perform(stage: Stage, act: Act): Promise<void> {
  const page = "page" in act ? stage.pages[act.page % stage.pages.length] : undefined;
  if (page) return atPage(stage, page, act as AtPage);
  return behindThePages(stage, act as Exclude<Act, AtPage>);
}

type AtPage = Extract<Act, { readonly page: number }>;

async function atPage(stage: Stage, page: Page, act: AtPage): Promise<void> {
  switch (act.kind) {
    case "assign": {
      const recipient = recipientFor(act.whom);
      return clicks(stage, page, act, () => assigning(recipient));
    }
    case "revoke":
    case "resend":
    case "renew":
    case "reassign": {
      const seat = seatShown(page, act);
      if (!seat) return;
      return clicks(stage, page, act, () => changing(act, sameSeatNow(page, seat)));
    }
    case "resize":
      return clicks(stage, page, act, () => resizing(act.seats));
    case "refetch":
      return page.refetch();
    case "open":
      return page.open();
    case "close":
      return page.close();
  }
}

interface Doing {
  readonly intent: Intent;
  readonly act: (hands: Hands) => Promise<unknown>;
}

/** Once or twice; the second click is on the thing as it is shown by then. */
async function clicks(stage: Stage, page: Page, { again }: Clicks, begin: () => Doing): Promise<void> {
  const first = begin();
  page.start(first.intent, first.act);
  if (again === "no") return;
  if (again === "while it is on its way") await stage.clock.pass(2);
  const second = begin();
  page.start(second.intent, second.act);
}

const nobody = { seat: null, loser: null, recipient: null, winner: null, seats: null };

function assigning(recipient: Recipient): Doing {
  const winner = asOne(recipient.email ?? "");
  return {
    intent: { ...nobody, kind: "assign", recipient, winner },
    act: ({ assign }) => assign(recipient),
  };
}

function resizing(seats: number): Doing {
  return { intent: { ...nobody, kind: "resize", seats }, act: ({ resize }) => resize(seats) };
}

function changing(
  act: Extract<AtPage, { readonly kind: "revoke" | "resend" | "renew" | "reassign" }>,
  seat: Seat,
): Doing {
  const loser = personOn(seat);
  const { kind } = act;
  switch (kind) {
    case "revoke":
    case "resend":
      return { intent: { ...nobody, kind, seat, loser }, act: (hands) => hands[kind](seat) };
    case "renew":
      return { intent: { ...nobody, kind, seat, loser, winner: loser }, act: ({ renew }) => renew(seat) };
    case "reassign": {
      const recipient = recipientFor(act.whom);
      const winner = asOne(recipient.email ?? "");
      return {
        intent: { ...nobody, kind, seat, loser, recipient, winner },
        act: ({ reassign }) => reassign({ seat, recipient }),
      };
    }
  }
}

/** One of the people on the page, now or so many frames ago. */
function seatShown(page: Page, { row, framesAgo }: ShownRow): Seat | undefined {
  const frame = page.frames.at(Math.max(-page.frames.length, -1 - framesAgo));
  const seats = frame?.seats?.seats.filter((seat) => personOn(seat) !== null) ?? [];
  return seats[row % seats.length];
}

function sameSeatNow(page: Page, seat: Seat): Seat {
  const now = page.shown?.seats.find(({ id }) => id === seat.id);
  return now && personOn(now) === personOn(seat) ? now : seat;
}

function behindThePages(stage: Stage, act: Exclude<Act, AtPage>): void {
  const { server, somebody, wire, narrative } = stage;
  narrative.say(act.kind);
  const taken = server.seats().filter((seat) => personOn(seat) !== null);
  const seat = "row" in act ? taken[act.row % taken.length] : undefined;
  switch (act.kind) {
    case "somebody claims":
      return void wire.behind(() => {
        // An invitation that is over, or taken back meanwhile, cannot be claimed.
        const now = new Date().toISOString();
        const isOpen = ({ status, invitation_token_expires_at }: Seat) =>
          status === "pending" && (invitation_token_expires_at ?? "") > now;
        if (server.seats().some((it) => it.id === seat?.id && isOpen(it))) server.claim(seat!.id);
      });
    case "somebody revokes":
      return void (seat && somebody.revokeSeat(seat.id));
    case "somebody hands on":
      return void (seat && somebody.revokeSeat(seat.id).then(() => somebodyAssigns(stage, act.person)));
    case "somebody assigns":
      return void somebodyAssigns(stage, act.person);
    case "somebody resizes":
      return void wire.behind(() => server.setTotalSeats(act.seats));
  }
}

/** Refused if all seats are taken, or the person has one already: then nothing happens. */
async function somebodyAssigns({ somebody, server }: Stage, person: number): Promise<void> {
  await somebody.assignSeat(server.source, { email: addressOf(person) }).catch((error: unknown) => {
    if (!(error instanceof SeatsError)) throw error;
  });
}
