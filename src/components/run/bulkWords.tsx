import type { BulkItem } from "../../hooks/useSeatsRun.ts";
import type { Labels } from "../../labels/Labels.ts";
import { personOf } from "../../model/personOf.ts";
import type { BulkKind } from "../../model/ShownSeats.ts";
import { EmailText } from "../words/EmailText.tsx";
import { sayNotDone } from "../words/sayNotDone.ts";
import type { RunWords } from "./RunWords.ts";

/** The words of a run over selected seats. */
export function bulkWords(kind: BulkKind, labels: Labels): RunWords<BulkItem> {
  const { doing, did, note, sending, one, stopped, rest } = {
    resend: {
      doing: labels.resendingMany,
      did: labels.resentMany,
      note: () => labels.resentNote,
      sending: labels.sendingTo,
      one: labels.resentOne,
      stopped: labels.notSent,
      rest: labels.sendRest,
    },
    renew: {
      doing: labels.renewingMany,
      did: labels.renewedMany,
      note: () => labels.renewedNote,
      sending: labels.renewing,
      one: labels.renewedOne,
      stopped: labels.notRenewedOne,
      rest: labels.renewRest,
    },
    revoke: {
      doing: labels.revokingMany,
      did: labels.revokedMany,
      note: labels.free,
      sending: labels.revoking,
      one: labels.revoked,
      stopped: labels.notRevokedOne,
      rest: labels.revokeRest,
    },
  }[kind];
  return {
    doing,
    did,
    summary: (done, free) => (done > 0 ? note(free) : ""),
    state: ({ state }) =>
      ({ waiting: labels.waiting, sending, done: one, failed: labels.failed, stopped })[state],
    who: ({ shown }) => {
      const { name, email, title } = personOf(shown);
      return (
        <div className="ps-result-person">
          {(name || !email) && <bdi title={title ?? undefined}>{title ?? labels.nobody}</bdi>}
          {email && <EmailText email={email} />}
        </div>
      );
    },
    why: (error) => sayNotDone(kind, error, labels),
    rest,
  };
}
