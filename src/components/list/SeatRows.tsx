"use client";

import { useCallback, type ComponentType, type CSSProperties, type ReactNode } from "react";
import type { Seat } from "../../api/Seat.ts";
import { seatKey } from "../../model/seatKey.ts";
import { seatState } from "../../model/seatState.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import type { WindowRowsProps } from "../../primitives/WindowRows.tsx";
import type { actingParts } from "../actingParts.ts";
import { defaultColumns, type SeatColumns } from "../SeatColumn.ts";
import { columnTracks } from "./columnTracks.ts";
import { FreeRow } from "./FreeRow.tsx";
import type { SeatListProps } from "./SeatList.tsx";
import { SeatRow, type RowEvents } from "./SeatRow.tsx";
import { SeatsHead } from "./SeatsHead.tsx";
import type { Selection } from "./useSelection.ts";
import type { WhenWhole } from "./useWhenWhole.ts";

export interface SeatRowsProps
  extends
    Pick<RowEvents, "onMenu" | "onRenew">,
    Pick<SeatListProps, "view" | "onViewChange" | "labels" | "onAssign"> {
  /** In order, and only those that the view asks for. */
  readonly rows: readonly ShownSeat[];
  /** False while the rows are put in order: there may be more of them, or others. */
  readonly isWhole: boolean;
  readonly whenWhole: WhenWhole;
  /** Too many rows for a page: only those near the visible ones are rendered; a few before `WindowRows` is loaded. */
  readonly isWindowed: boolean;
  readonly WindowRows: ComponentType<WindowRowsProps> | undefined;
  readonly moment: Date;
  readonly selection: Selection;
  readonly columns: SeatColumns;
  readonly readOnly: boolean;
  /** Whether a seat is the asking person's own. */
  readonly isYou: ((seat: Seat) => boolean) | undefined;
  readonly resentAt: ReadonlyMap<string, number>;
  /** The rows that will be revoked in a moment. */
  readonly waiting: ReadonlySet<string>;
  readonly expanded: ReadonlySet<string>;
  /** Whose menu is open. */
  readonly menuKey: string | undefined;
  /** The parts that act on seats, once they are loaded. */
  readonly acting: typeof actingParts | null;
  readonly free: number;
  readonly known: () => number;
  /** Takes the place of the head row while somebody is selected. */
  readonly bulk: ReactNode;
}

const few = 20;

/** The table. A row is rendered again when something of its seat changes, and not when another one does. */
export function SeatRows(props: SeatRowsProps) {
  const { rows, moment, selection, labels, columns, readOnly, isYou, resentAt, waiting, expanded } = props;
  const {
    isWhole,
    whenWhole,
    view,
    onViewChange,
    isWindowed,
    WindowRows,
    menuKey,
    acting,
    free,
    onAssign,
    known,
    onMenu,
    onRenew,
    bulk,
  } = props;
  const { keys, toggle, set } = selection;
  const selectAll = useCallback(() => whenWhole(set), [whenWhole, set]);

  const row = (index: number) => {
    const seat = rows[index]!;
    const key = seatKey(seat);
    return (
      <SeatRow
        key={key}
        seat={seat}
        rowKey={key}
        state={seatState(seat, moment)}
        labels={labels}
        columns={columns}
        readOnly={readOnly}
        isSelected={keys.has(key)}
        isMenuOpen={menuKey === key}
        isYou={isYou?.(seat) === true}
        isWaiting={waiting.has(key)}
        resentAt={resentAt.get(key)}
        Details={expanded.has(key) && acting ? acting.SeatDetails : null}
        known={known}
        onSelect={toggle}
        onMenu={onMenu}
        onRenew={onRenew}
      />
    );
  };

  const keyAt = useCallback((index: number) => seatKey(rows[index]!), [rows]);
  const body = { role: "rowgroup", onKeyDown: acting?.moveByKeys } as const;
  const tracks = { "--_wide": columnTracks(columns, false), "--_medium": columnTracks(columns, true) };
  return (
    <table
      className="ps-table"
      role="table"
      aria-label={labels.title}
      aria-rowcount={isWindowed ? (isWhole ? rows.length + 1 + Number(free > 0) : -1) : undefined}
      tabIndex={-1}
      data-windowed={isWindowed || undefined}
      data-readonly={readOnly || undefined}
      style={columns === defaultColumns ? undefined : (tracks as CSSProperties)}
    >
      <thead role="rowgroup">
        {bulk ?? (
          <SeatsHead
            columns={columns}
            sort={view.sort}
            onViewChange={onViewChange}
            readOnly={readOnly}
            selected="none"
            onSelectAll={selectAll}
            labels={labels}
          />
        )}
      </thead>
      {isWindowed && WindowRows ? (
        <WindowRows {...body} count={rows.length} row={row} keyAt={keyAt} expanded={expanded} />
      ) : (
        <tbody {...body}>{rows.slice(0, isWindowed ? few : undefined).map((_, index) => row(index))}</tbody>
      )}
      {free > 0 && (
        <tfoot role="rowgroup">
          <FreeRow free={free} labels={labels} onAssign={onAssign} />
        </tfoot>
      )}
    </table>
  );
}
