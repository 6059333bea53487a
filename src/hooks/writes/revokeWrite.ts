import type { Seat } from "../../api/Seat.ts";
import { SeatsError, type SeatsErrorReason } from "../../api/SeatsError.ts";
import type { SeatsList } from "../../api/SeatsList.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import { withoutPerson } from "../../model/drawn/withoutPerson.ts";
import { isActive } from "../../model/isActive.ts";
import { sameHolder } from "../../model/sameHolder.ts";
import { samePerson } from "../../model/samePerson.ts";
import type { SeatsContextValue } from "../SeatsContext.ts";
import { lookFirst } from "./lookFirst.ts";
import type { Write } from "./sendWrite.ts";

/**
 * Takes a seat back from the person that it is shown with. The server takes it from whoever has it by then, and gives a
 * revoked row to the next person with the same id: so the list is asked first.
 */
export function revokeWrite(
  here: SeatsContextValue,
  source: SeatSource,
  seat: Seat,
  /** May give a reason to refuse, once the list is known. */
  objection?: (list: SeatsList) => SeatsErrorReason | undefined,
  /** The call itself. */
  call: () => Promise<Seat> = () => here.client.revokeSeat(seat.id),
): Write {
  return {
    operation: "revokeSeat",
    look: () => look(here, source, seat, objection),
    send: () => revoke(seat, call),
    find: ({ seats }) => {
      const isStillTheirs = seats.some((row) => isActive(row) && sameHolder(row, seat));
      // The row may be someone else's by now, so the answer is the seat without anybody.
      return isStillTheirs ? null : withoutPerson({ ...seat, status: "revoked" });
    },
  };
}

async function look(
  here: SeatsContextValue,
  source: SeatSource,
  seat: Seat,
  objection: ((list: SeatsList) => SeatsErrorReason | undefined) | undefined,
): Promise<Seat | undefined> {
  const refuse = (reason: SeatsErrorReason, cause?: unknown) =>
    new SeatsError("revokeSeat", reason, { cause, outcome: "not_done" });
  const list = await lookFirst(here, source).catch((error: SeatsError) => {
    throw refuse(error.reason, error.cause);
  });
  const reason = objection?.(list);
  if (reason) throw refuse(reason);
  const row = list.seats.find(({ id }) => id === seat.id);
  if (!row || (isActive(row) && !samePerson(row, seat))) throw refuse({ type: "changed" });
  return isActive(row) ? undefined : row;
}

async function revoke(seat: Seat, call: () => Promise<Seat>): Promise<Seat> {
  const answer = await call();
  // The answer to the first revocation still shows who has lost the seat: it may have moved in the blink between list
  // and call.
  const loser = { ...answer, member_id: answer.member?.id ?? null };
  const isNamed = answer.member !== null || answer.customer_email !== null;
  if (isNamed && !samePerson(loser, seat))
    throw new SeatsError("revokeSeat", { type: "changed" }, { outcome: "done" });
  return answer;
}
