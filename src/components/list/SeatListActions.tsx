"use client";

import { useLayoutEffect, useState, type RefObject } from "react";
import type { Seat } from "../../api/Seat.ts";
import { mayHaveMailed } from "../../hooks/writes/mayHaveMailed.ts";
import { useMailedAt } from "../../hooks/writes/useMailedAt.ts";
import type { Labels } from "../../labels/Labels.ts";
import { isActive } from "../../model/isActive.ts";
import { resendPause } from "../../model/resendPause.ts";
import { seatKey } from "../../model/seatKey.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { useLabels } from "../frame/useLabels.ts";
import { FailureNotices } from "../person/FailureNotices.tsx";
import { useSeatActions, type SeatChanged } from "../person/useSeatActions.ts";
import { useSeatQuestions } from "../person/useSeatQuestions.tsx";
import { sayPerson } from "../words/sayPerson.ts";
import { BulkDialogs, type Bulks } from "./BulkDialogs.tsx";
import type { Gate } from "./createGate.ts";
import { exportSeats } from "./exportSeats.ts";
import { focusTarget } from "./focusTarget.ts";
import { indexOfRow } from "./indexOfRow.ts";
import type { ListCommands } from "./ListCommands.ts";
import type { OpenMenu } from "./OpenMenu.ts";
import { rowMenuItems } from "./rowMenuItems.ts";
import type { SeatListProps } from "./SeatList.tsx";
import { SeatMenu } from "./SeatMenu.tsx";
import { StaleNotice } from "./StaleNotice.tsx";
import { UndoToast } from "./UndoToast.tsx";
import { useFocusKept } from "./useFocusKept.ts";
import { useLead } from "./useLead.ts";
import { useViewSaid } from "./useViewSaid.ts";
import type { WhenWhole } from "./useWhenWhole.ts";

export interface SeatListActionsProps extends Pick<
  SeatListProps,
  "source" | "view" | "columns" | "rowActions" | "onRevoked" | "onResent" | "onReassigned"
> {
  readonly gate: Gate<ListCommands>;
  /** Holds the rows. */
  readonly box: RefObject<HTMLElement | null>;
  readonly seats: readonly ShownSeat[];
  /** Those that the view asks for. */
  readonly rows: readonly ShownSeat[];
  readonly whenWhole: WhenWhole;
  readonly moment: Date;
  readonly revokeMode: "confirm" | "undo";
  readonly isYou: ((seat: Seat) => boolean) | undefined;
  readonly expanded: ReadonlySet<string>;
  readonly onExpand: (key: string) => void;
  readonly menu: OpenMenu | null;
  readonly onMenu: (menu: OpenMenu | null) => void;
  readonly labels: Partial<Labels> | undefined;
}

/** What acting on a list needs: one menu for all rows, the dialogs, what failed, and the way back. */
export function SeatListActions(props: SeatListActionsProps) {
  const { source, gate, box, seats, rows, moment, revokeMode, rowActions, isYou, whenWhole } = props;
  const { expanded, onExpand, menu, onMenu, onRevoked, onResent, onReassigned } = props;
  const labels = useLabels(props.labels);
  const announce = useAnnounce();
  const mailedAt = useMailedAt(source, mayHaveMailed);
  useFocusKept(box);

  useViewSaid({
    view: props.view,
    count: rows.length,
    isNobody: rows.length === 0 && seats.some(isActive),
    columns: props.columns,
    labels,
  });

  const [bulks, setBulks] = useState<Bulks>({});
  const { ask, isAsked, questions } = useSeatQuestions(source, props.labels, onRevoked, onReassigned);
  const onChanged: SeatChanged = (kind, seat) => {
    if (kind === "revoke") onRevoked?.(seat);
    else if (kind === "reassign") onReassigned?.(seat);
    else onResent?.(seat);
  };
  const { send, revokeLater } = useSeatActions(source, labels, onChanged);
  const { isLeading, lead } = useLead(source, revokeMode === "undo");

  const download = (some: readonly ShownSeat[]) => {
    exportSeats(some, moment, labels);
    announce(labels.exported(some.length));
  };
  const open = (next: OpenMenu) => onMenu(menu?.button === next.button ? null : next);
  useLayoutEffect(() =>
    gate.open({
      openMenu: (seat, asked, byKeyboard, isLate) => {
        const key = seatKey(seat);
        // While that was loaded, the window of a long list may have drawn all rows anew.
        const again = `[data-key=${JSON.stringify(key)}] [data-control="menu"]`;
        const button = asked.isConnected ? asked : box.current?.querySelector<HTMLElement>(again);
        if (!button || (isLate && isElsewhere(button))) return;
        const sentAt = mailedAt.get(key);
        const resendAt = sentAt === undefined ? null : sentAt + resendPause;
        open({ button, byKeyboard, row: { key, index: indexOfRow(button), resendAt } });
      },
      openBulk: (kind, some) => setBulks((all) => ({ ...all, [kind]: { seats: some, open: true } })),
      openExport: (button, byKeyboard, isLate) => {
        let hasWaited = isLate;
        whenWhole((all) => {
          if (hasWaited && isElsewhere(button)) return;
          if (all.length === seats.length) download(all);
          else open({ button, byKeyboard });
        });
        hasWaited = true;
      },
      renew: (seat) => void send({ kind: "renew", seat }),
    }),
  );

  const focusRow = (seat: Seat, index = -1) => focusTarget(box.current, seatKey(seat), index);
  const close = () => onMenu(null);
  // The seat as it is now: it may have been claimed while its menu is open.
  const row = menu?.row;
  const menuSeat = row && seats.find((it) => seatKey(it) === row.key);
  useLayoutEffect(() => {
    if (!row || menuSeat) return;
    // The row is gone: the menu would hang below the next one.
    close();
    focusTarget(box.current, row.key, row.index)?.focus();
  });
  const copy = (email: string) =>
    void navigator.clipboard.writeText(email).then(
      () => announce(labels.copied(email)),
      () => announce(labels.notCopied(email)),
    );

  const itemsOf = (seat: ShownSeat, resendIn: number | null) =>
    rowMenuItems(seat, {
      moment,
      labels,
      isExpanded: expanded.has(seatKey(seat)),
      asks: revokeMode === "confirm" || isYou?.(seat) === true,
      resendIn,
      own: rowActions?.(seat) ?? [],
      onCopy: copy,
      onAct: (kind) => {
        if (kind === "resend" || kind === "renew") void send({ kind, seat });
        else if (kind === "details") {
          onExpand(seatKey(seat));
          if (!expanded.has(seatKey(seat))) announce(labels.detailsOf(sayPerson(seat, labels)));
        } else if (kind === "revoke" && revokeMode === "undo" && !isYou?.(seat)) {
          lead();
          revokeLater(seat);
        } else {
          const index = rows.findIndex((it) => seatKey(it) === seatKey(seat));
          ask(seat, (its) => focusRow(its, index), kind);
        }
      },
    });
  const exports = [
    { id: "shown", icon: "download", label: labels.exportShown(rows.length), onSelect: () => download(rows) },
    { id: "all", icon: "download", label: labels.exportAll(seats.length), onSelect: () => download(seats) },
  ] as const;

  return (
    <>
      <StaleNotice source={source} labels={labels} />
      <FailureNotices
        source={source}
        except={isAsked}
        onChanged={onChanged}
        labels={props.labels}
        returnFocus={(seat) => focusRow(seat)}
      />
      {menu && (menuSeat || !row) && (
        <SeatMenu
          button={menu.button}
          byKeyboard={menu.byKeyboard}
          resendAt={row?.resendAt ?? null}
          onClose={close}
          itemsOf={(resendIn) => (menuSeat ? itemsOf(menuSeat, resendIn) : exports)}
        />
      )}
      {questions}
      <BulkDialogs
        source={source}
        bulks={bulks}
        onBulks={setBulks}
        box={box}
        onRevoked={onRevoked}
        onResent={onResent}
        labels={props.labels}
      />
      {revokeMode === "undo" && (
        <UndoToast
          source={source}
          box={box}
          isLeading={isLeading}
          labels={props.labels}
          returnFocus={(seat) => focusRow(seat)}
        />
      )}
    </>
  );
}

/** Whether the person has gone on to something else, which a menu would cover, taking its keys. */
function isElsewhere(button: HTMLElement): boolean {
  return document.activeElement?.contains(button) !== true;
}
