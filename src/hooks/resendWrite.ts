import type { Seat } from "../api/Seat.ts";
import { SeatsError } from "../api/SeatsError.ts";
import { samePerson } from "../model/samePerson.ts";
import type { SeatsContextValue } from "./SeatsContext.ts";
import type { Write } from "./sendWrite.ts";

/**
 * Mails the invitation of the person it is shown with again. A mail leaves no trace on the seat: when the answer is
 * lost, nobody can tell.
 */
export function resendWrite({ client }: SeatsContextValue, seat: Seat): Write {
  return {
    send: async () => {
      const answer = await client.resendInvitation(seat.id);
      // The server mails whoever has the seat by then.
      if (!samePerson(answer, seat))
        throw new SeatsError("resendInvitation", { type: "changed" }, { outcome: "done" });
      return answer;
    },
  };
}
