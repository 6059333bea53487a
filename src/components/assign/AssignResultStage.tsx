"use client";

import { mayBeRetried } from "../../hooks/run/mayBeRetried.ts";
import type { SeatFate } from "../../hooks/run/SeatFate.ts";
import { whyNotDone } from "../../hooks/run/whyNotDone.ts";
import type { Assigned } from "../../hooks/useAssignSeats.ts";
import { useSeats } from "../../hooks/useSeats.ts";
import { countActive } from "../../model/countActive.ts";
import { isUnknown } from "../../model/isUnknown.ts";
import { recipientTitle } from "../../model/recipientTitle.ts";
import { Button } from "../../primitives/Button.tsx";
import { Notice } from "../../primitives/Notice.tsx";
import { RunStage } from "../run/RunStage.tsx";
import type { RunWords } from "../run/RunWords.ts";
import { EmailText } from "../words/EmailText.tsx";
import { sayAll } from "../words/sayAll.ts";
import { sayNotDone } from "../words/sayNotDone.ts";
import type { AssignStageProps } from "./AssignStage.ts";
import { refusalOf } from "./refusalOf.ts";

export interface AssignResultStageProps extends AssignStageProps {
  /** The person wants to close it while it runs, and is asked. */
  readonly isAsked: boolean;
  readonly onGoOn: () => void;
}

/** Seats are being assigned, or have been: an outcome for each person. */
export function AssignResultStage(props: AssignResultStageProps) {
  const { source, labels, draft, run, onClose, isAsked, onGoOn, purchase, onChangeSeats, onSeatsNeeded } =
    props;
  const { people } = run;
  const again = people.filter(mayBeRetried);
  // If all seats were taken meanwhile, those who are left need more of them.
  const list = useSeats(source).data;
  const wanted = countActive(list?.seats ?? []) + again.length;
  const missing = list && again.length > 0 ? wanted - list.total_seats : 0;
  const canChange = purchase.offer(wanted) !== null;
  const claimed = people.filter(isClaimed).length;

  const words: RunWords<Assigned> = {
    doing: labels.assigningTo,
    did: labels.assigned,
    summary: (done) =>
      sayAll(
        [
          claimed > 0 && labels.seatsClaimed(claimed),
          done > claimed && labels.invitationsSent(done - claimed),
          // Not where nobody knows: somebody may have been invited.
          done === 0 &&
            !people.some((it) => it.state === "failed" && isUnknown(it.error)) &&
            labels.nobodyInvited,
          draft.leftOut > 0 && labels.leftOut(draft.leftOut),
        ],
        done > 0 ? ", " : " ",
      ),
    state: (it) =>
      isClaimed(it)
        ? labels.claimed
        : {
            waiting: labels.waiting,
            sending: labels.sendingTo,
            done: labels.invited,
            failed: labels.failed,
            stopped: labels.notSent,
          }[it.state],
    // An id is shown like an address.
    who: ({ recipient }) => <EmailText email={recipientTitle(recipient)} />,
    why: (error) => sayNotDone("assign", error, labels),
    rest: labels.sendRest,
  };

  const fix = () => {
    run.reset();
    draft.settle(people);
  };
  const sayFix = () => {
    // Where no failure is about a single person there is nothing to fix, only to go back to what was typed.
    const wrong = people.filter(refusalOf);
    if (wrong.length === 0) return labels.back;
    const areAddresses = wrong.every(({ recipient }) => recipient.email !== undefined);
    return (areAddresses ? labels.fixRefused : labels.fixEntries)(wrong.length);
  };
  const stop = () => {
    run.cancel();
    onClose();
  };

  return (
    <RunStage
      source={source}
      run={{ ...run, outcomes: people }}
      words={words}
      labels={labels}
      onClose={onClose}
      repair={
        people.some((it) => whyNotDone(it) && !mayBeRetried(it)) && <Button onClick={fix}>{sayFix()}</Button>
      }
      insteadOfRetry={
        missing > 0 &&
        (canChange || onSeatsNeeded) && (
          <Button onClick={() => (canChange ? onChangeSeats(wanted) : onSeatsNeeded!(missing))}>
            {labels.addSeats(missing)}
          </Button>
        )
      }
      notice={
        isAsked && (
          <Notice title={labels.closeTitle} announced>
            {labels.closeNote}
          </Notice>
        )
      }
      buttons={
        isAsked && (
          <>
            <Button onClick={onGoOn}>{labels.goOn}</Button>
            <Button variant="danger" onClick={stop}>
              {labels.stopAndClose}
            </Button>
          </>
        )
      }
    />
  );
}

/** By the answer, and not by what was asked: servers of before May 2026 send an invitation all the same. */
const isClaimed = (it: SeatFate) => it.state === "done" && it.seat.status === "claimed";
