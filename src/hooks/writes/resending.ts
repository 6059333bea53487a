import type { Seat } from "../../api/Seat.ts";
import { SeatsError } from "../../api/SeatsError.ts";
import { predictBusy } from "../../model/drawn/predictBusy.ts";
import { samePerson } from "../../model/samePerson.ts";
import type { SeatAct } from "./SeatAct.ts";
import { sendWrite } from "./sendWrite.ts";

/**
 * Mails the invitation of the person that the seat is shown with again. A mail leaves no trace on the seat: when the
 * answer is lost, nobody can tell whether it left.
 */
export const resending: SeatAct<Seat> = {
  kind: "resend",
  draw: (list, { variables }) => predictBusy(list, variables as Seat, "resend"),
  send: (here, source, seat) =>
    sendWrite(here, source, {
      operation: "resendInvitation",
      send: async () => {
        const answer = await here.client.resendInvitation(seat.id);
        // The server mails whoever has the seat by then, and answers with their name.
        if (!samePerson(answer, seat))
          throw new SeatsError("resendInvitation", { type: "changed" }, { outcome: "done" });
        return answer;
      },
    }),
};
