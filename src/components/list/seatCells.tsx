"use client";

import type { ReactNode } from "react";
import { sinceOf } from "../../model/sinceOf.ts";
import { Button } from "../../primitives/Button.tsx";
import type { BuiltInColumn } from "../SeatColumn.ts";
import { personShown } from "../words/personShown.tsx";
import { sayPerson } from "../words/sayPerson.ts";
import { PastTime } from "./PastTime.tsx";
import type { SeatRowProps } from "./SeatRow.tsx";
import { SeatStatus } from "./SeatStatus.tsx";

/** What a row shows in each column of the library's own. */
export const seatCells: Record<BuiltInColumn, (row: SeatRowProps) => ReactNode> = {
  member: memberCell,
  status: statusCell,
  since: sinceCell,
};

function memberCell({ seat, state, labels, isYou }: SeatRowProps) {
  return (
    <th className="ps-member" scope="row" role="rowheader">
      {personShown(seat, state, labels, isYou && <span className="ps-tag">{labels.you}</span>)}
    </th>
  );
}

function statusCell(props: SeatRowProps) {
  const { seat, state, labels, readOnly, isWaiting, resentAt, known, onRenew } = props;
  const isLeaving = seat.pending === "revoke" || isWaiting;
  return (
    <td className="ps-cell-status" role="cell">
      <span className="ps-status" data-status={isLeaving ? "leaving" : state}>
        <SeatStatus
          seat={seat}
          state={state}
          labels={labels}
          resentAt={resentAt}
          isWaiting={isWaiting}
          known={known}
        />
      </span>
      {state === "expired" && !readOnly && !isLeaving && seat.pending === undefined && (
        <Button
          size="s"
          data-control="renew"
          aria-label={labels.renewFor(sayPerson(seat, labels))}
          onClick={() => onRenew(seat)}
        >
          {labels.renew}
        </Button>
      )}
    </td>
  );
}

function sinceCell({ seat, state, labels, known }: SeatRowProps) {
  const since = sinceOf(seat, state);
  return (
    <td className="ps-cell-since" role="cell">
      {since && <PastTime at={since.getTime()} labels={labels} known={known} />}
    </td>
  );
}
