"use client";

import { useCallback, useMemo, useRef, useState, type MouseEvent } from "react";
import type { Seat } from "../api/Seat.ts";
import type { SeatSource } from "../api/SeatSource.ts";
import { useResentAt } from "../hooks/useResentAt.ts";
import type { Labels } from "../labels/Labels.ts";
import { countSeats } from "../model/countSeats.ts";
import { personKey } from "../model/personKey.ts";
import { personOf } from "../model/personOf.ts";
import { readingOrder } from "../model/readingOrder.ts";
import type { ShownSeat, ShownSeats } from "../model/ShownSeats.ts";
import { useAnnounce } from "../primitives/Announcer.tsx";
import { Menu } from "../primitives/Menu.tsx";
import { Button } from "../primitives/Button.tsx";
import { Notice } from "../primitives/Notice.tsx";
import { FreeRow } from "./FreeRow.tsx";
import { keyedRows, type KeyedRow } from "./keyedRows.ts";
import { RevokeSeatDialog } from "./RevokeSeatDialog.tsx";
import { rowMenuItems } from "./rowMenuItems.ts";
import { SeatRow } from "./SeatRow.tsx";
import { useResend } from "./useResend.ts";

export interface SeatRowsProps {
  readonly source: SeatSource;
  /** Without revoked rows. */
  readonly list: ShownSeats;
  readonly now: Date;
  readonly labels: Labels;
  readonly onAssign: (() => void) | undefined;
  readonly onRevoked: ((seat: Seat) => void) | undefined;
  readonly onResent: ((seat: Seat) => void) | undefined;
}

interface OpenMenu extends KeyedRow {
  readonly button: HTMLElement;
  readonly byKeyboard: boolean;
}

/** A row whose revocation is asked for, or on its way while its dialog is closed. */
interface Revoking extends KeyedRow {
  /** Where the row stood. */
  readonly index: number;
  readonly open: boolean;
}

/** The rows, one menu for all of them, and what it leads to. */
export function SeatRows({ source, list, now, labels, onAssign, onRevoked, onResent }: SeatRowsProps) {
  const announce = useAnnounce();
  const table = useRef<HTMLTableElement>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [revoking, setRevoking] = useState<readonly Revoking[]>([]);
  const { resend, failures, dismiss } = useResend(source, labels, onResent);
  const resentAt = useResentAt(source);

  const rows = useMemo(
    () => keyedRows(readingOrder(list.seats, now, labels.locale)),
    [list.seats, now, labels.locale],
  );
  const { free } = countSeats(list, now);

  const openMenu = useCallback(
    (seat: ShownSeat, key: string, { currentTarget: button, detail }: MouseEvent<HTMLElement>) => {
      RevokeSeatDialog.preload();
      // A click that comes from a key counts no clicks.
      const byKeyboard = detail === 0;
      setMenu((open) => (open?.key === key ? null : { seat, key, button, byKeyboard }));
    },
    [],
  );
  const copy = (email: string) =>
    void navigator.clipboard.writeText(email).then(
      () => announce(labels.copied(email)),
      () => announce(labels.notCopied(email)),
    );

  return (
    <>
      {failures.map(({ seat, error }) => (
        <Notice
          key={seat.id}
          tone="danger"
          announced
          title={labels.notResent(personOf(seat).title ?? labels.nobody)}
          actions={
            <>
              <Button size="s" variant="ghost" onClick={() => dismiss(seat)}>
                {labels.dismiss}
              </Button>
              <Button size="s" onClick={() => resend(seat)}>
                {labels.tryAgain}
              </Button>
            </>
          }
        >
          {labels.error(error.reason)}
        </Notice>
      ))}
      <table className="ps-table" role="table" aria-label={labels.title} ref={table} tabIndex={-1}>
        <thead role="rowgroup">
          <tr className="ps-row ps-row-head" role="row">
            <th role="columnheader" scope="col">
              {labels.member}
            </th>
            <th role="columnheader" scope="col">
              {labels.status}
            </th>
            <th role="columnheader" scope="col">
              {labels.since}
            </th>
            <th role="columnheader" scope="col">
              <span className="ps-hidden">{labels.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, seat }) => (
            <SeatRow
              key={key}
              rowKey={key}
              seat={seat}
              now={now}
              labels={labels}
              resentAt={resentAt.get(personKey(seat) ?? "")}
              menuOpen={menu?.key === key}
              onMenu={openMenu}
            />
          ))}
        </tbody>
        {free > 0 && (
          <tfoot role="rowgroup">
            <FreeRow free={free} labels={labels} onAssign={onAssign} />
          </tfoot>
        )}
      </table>
      {menu && (
        <Menu
          button={menu.button}
          byKeyboard={menu.byKeyboard}
          label={menu.button.getAttribute("aria-label") ?? ""}
          onClose={() => setMenu(null)}
          items={rowMenuItems(menu.seat, now, labels, {
            onResend: resend,
            onCopy: copy,
            onRevoke: (seat) => {
              const index = rows.findIndex(({ key }) => key === menu.key);
              setRevoking((others) => [
                ...others.filter(({ key }) => key !== menu.key),
                { key: menu.key, seat, index, open: true },
              ]);
            },
          })}
        />
      )}
      {revoking.map((row) => (
        <RevokeSeatDialog
          key={row.key}
          source={source}
          seat={row.seat}
          open={row.open}
          onOpenChange={(open) =>
            setRevoking((all) => all.map((it) => (it.key === row.key ? { ...it, open } : it)))
          }
          onRevoked={onRevoked}
          labels={labels}
          returnFocus={() => focusTarget(table.current, row)}
        />
      ))}
    </>
  );
}

/** The button of the row; where the row is going or gone, of the one that takes its place; else the table. */
function focusTarget(
  table: HTMLElement | null,
  { key, index }: { readonly key: string; readonly index: number },
): HTMLElement | null {
  if (!table) return null;
  const rows = [...table.querySelectorAll<HTMLElement>(".ps-row[data-key]:not([data-leaving])")];
  const row = rows.find(({ dataset }) => dataset["key"] === key) ?? rows[index] ?? rows.at(-1);
  return row?.querySelector<HTMLElement>(".ps-cell-menu > button") ?? table;
}
