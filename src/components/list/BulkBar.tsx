"use client";

import { useEffect, useRef, type KeyboardEvent } from "react";
import type { SeatSource } from "../../api/SeatSource.ts";
import { mayHaveMailed } from "../../hooks/writes/mayHaveMailed.ts";
import { useMailedAt } from "../../hooks/writes/useMailedAt.ts";
import type { Labels } from "../../labels/Labels.ts";
import { isActive } from "../../model/isActive.ts";
import { personOf } from "../../model/personOf.ts";
import { resendPause } from "../../model/resendPause.ts";
import { seatKey } from "../../model/seatKey.ts";
import { seatState, type SeatState } from "../../model/seatState.ts";
import type { BulkKind, ShownSeat } from "../../model/ShownSeats.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { Button, type ButtonProps } from "../../primitives/Button.tsx";
import { moreIcons } from "../../primitives/moreIcons.ts";
import { stepAlong } from "../../primitives/stepAlong.ts";
import { useLabels } from "../frame/useLabels.ts";
import { useSecondsUntil } from "../frame/useSecondsUntil.ts";
import { exportSeats } from "./exportSeats.ts";
import { SelectAll } from "./SelectAll.tsx";
import type { Selection } from "./useSelection.ts";
import type { WhenWhole } from "./useWhenWhole.ts";

export interface BulkBarProps {
  readonly source: SeatSource;
  readonly selection: Selection;
  /** Every row that the view asks for. */
  readonly rows: readonly ShownSeat[];
  /** False while the rows are put in order: how many of them are selected is not known. */
  readonly isWhole: boolean;
  readonly whenWhole: WhenWhole;
  /** Every seat. */
  readonly seats: readonly ShownSeat[];
  /** Who will be revoked in a moment, by `seatKey`, and cannot be selected. */
  readonly waiting: ReadonlySet<string>;
  readonly moment: Date;
  readonly labels: Partial<Labels> | undefined;
  readonly onBulk: (kind: BulkKind, seats: readonly ShownSeat[]) => void;
}

/** What can be done with everybody who is selected. It takes the place of the head row, so that nothing moves. */
export function BulkBar(props: BulkBarProps) {
  const { source, selection, rows, isWhole, whenWhole, seats, waiting, moment, labels: own, onBulk } = props;
  const labels = useLabels(own);
  const mailedAt = useMailedAt(source, mayHaveMailed);
  const announce = useAnnounce();
  const { selected, keys, set } = selection;

  const inState = (state: SeatState) =>
    selected.filter((seat) => seatState(seat, moment) === state && seat.pending === undefined);
  const [pending, expired] = [inState("pending"), inState("expired")];
  const sentAt = (seat: ShownSeat) => mailedAt.get(seatKey(seat)) ?? 0;
  const last = pending.reduce((latest, seat) => Math.max(latest, sentAt(seat)), 0);
  const seconds = useSecondsUntil(last > 0 ? last + resendPause : null);
  // Nobody gets two mails in a minute.
  const resendable =
    seconds === null ? pending : pending.filter((seat) => sentAt(seat) <= last - seconds * 1000);
  // The number is shown where fewer are concerned than are selected.
  const count = (some: readonly ShownSeat[]) => (some.length === selected.length ? null : some.length);

  const mayBe = (seat: ShownSeat) => isActive(seat) && !waiting.has(seatKey(seat));
  // By key: while a changed list is put in order, these are the rows of before.
  const shown = new Set(rows.filter(mayBe).map(seatKey));
  const notShown = selected.filter((seat) => !shown.has(seatKey(seat)));
  const shownSelected = selected.length - notShown.length;
  const active = seats.filter(mayBe).length;

  // By the list's live region, so that nothing is said twice. Not when seats go that were selected: what has taken them
  // away is being told.
  const words = labels.selectedCount(selected.length);
  const told = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (told.current === keys) return;
    const left = [...told.current].filter((key) => !keys.has(key));
    told.current = keys;
    const isThere = new Set(seats.filter(isActive).map(seatKey));
    if (left.length === 0 || left.some((key) => isThere.has(key))) announce(words);
  }, [announce, words, keys, seats]);

  const copy = () => {
    const emails = [...new Set(selected.flatMap((seat) => personOf(seat).email ?? []))];
    void navigator.clipboard.writeText(emails.join(", ")).then(
      () => announce(labels.copiedSome(emails.length)),
      () => announce(labels.copyFailed),
    );
  };

  const save = () => {
    exportSeats(selected, moment, labels);
    announce(labels.exported(selected.length));
  };

  // https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const next = stepAlong(event, buttons.indexOf(event.target as HTMLButtonElement), buttons.length);
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  };

  return (
    <tr className="ps-row ps-row-head ps-row-bulk" role="row">
      <td className="ps-cell-check" role="cell">
        <SelectAll
          selected={
            !isWhole ? "some" : shownSelected === 0 ? "none" : shownSelected === shown.size ? "all" : "some"
          }
          onSelectAll={(isOn) => {
            if (isOn) whenWhole((all) => set([...selected, ...all]));
            else set(notShown);
          }}
          label={labels.selectAll}
        />
      </td>
      <td role="cell">
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons take the focus */}
        <div className="ps-bulk" role="toolbar" aria-label={labels.selectedSeats} onKeyDown={onKeyDown}>
          <strong>
            {words}
            {isWhole && notShown.length > 0 && <small> {labels.notShownToo(notShown.length)}</small>}
          </strong>
          {pending.length > 0 && (
            <BulkButton
              data-kind="resend"
              icon={moreIcons.send}
              unavailable={resendable.length > 0 ? undefined : labels.mailedLately}
              onClick={() => onBulk("resend", resendable)}
            >
              {resendable.length > 0
                ? labels.resendSome(count(resendable))
                : labels.resendSoon(labels.seconds(seconds ?? 0))}
            </BulkButton>
          )}
          {expired.length > 0 && (
            <BulkButton data-kind="renew" icon="refresh" onClick={() => onBulk("renew", expired)}>
              {labels.renewSome(count(expired))}
            </BulkButton>
          )}
          <BulkButton
            data-kind="revoke"
            tone="danger"
            icon={moreIcons.revoke}
            onClick={() => onBulk("revoke", selected)}
          >
            {labels.revokeSome}
          </BulkButton>
          {"clipboard" in navigator && (
            <BulkButton icon={moreIcons.copy} data-brief="" onClick={copy}>
              {labels.copySome}
            </BulkButton>
          )}
          <BulkButton icon="download" data-brief="" onClick={save}>
            {labels.exportList}
          </BulkButton>
          {isWhole && shown.size < active && shownSelected === shown.size && selected.length < active && (
            <BulkButton onClick={() => set(seats)}>{labels.selectAllSeats(active)}</BulkButton>
          )}
          <BulkButton tone="quiet" icon={moreIcons.close} data-brief="" data-end="" onClick={() => set([])}>
            {labels.clear}
          </BulkButton>
        </div>
      </td>
    </tr>
  );
}

function BulkButton(
  button: ButtonProps & {
    readonly "data-kind"?: BulkKind;
    readonly "data-brief"?: "";
    readonly "data-end"?: "";
  },
) {
  return <Button {...button} variant="ghost" size="s" />;
}
