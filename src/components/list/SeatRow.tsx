"use client";

import { Fragment, memo, type ComponentType, type MouseEvent } from "react";
import type { PageLabels } from "../../labels/enPage.ts";
import { isActive } from "../../model/isActive.ts";
import type { SeatState } from "../../model/seatState.ts";
import type { ShownSeat } from "../../model/ShownSeats.ts";
import { IconButton } from "../../primitives/IconButton.tsx";
import type { SeatColumns } from "../SeatColumn.ts";
import { sayPerson } from "../words/sayPerson.ts";
import { seatCells } from "./seatCells.tsx";
import type { SeatDetailsProps } from "./SeatDetails.tsx";

/** What a person does with a row. */
export interface RowEvents {
  readonly onSelect: (rowKey: string, isRange: boolean) => void;
  readonly onMenu: (seat: ShownSeat, click: MouseEvent<HTMLElement>) => void;
  readonly onRenew: (seat: ShownSeat) => void;
}

export interface SeatRowProps extends RowEvents {
  readonly seat: ShownSeat;
  readonly rowKey: string;
  readonly state: SeatState;
  readonly labels: PageLabels;
  readonly columns: SeatColumns;
  readonly readOnly: boolean;
  readonly isSelected: boolean;
  readonly isMenuOpen: boolean;
  readonly isYou: boolean;
  /** Will be revoked in a moment, and may still be kept. */
  readonly isWaiting: boolean;
  readonly resentAt: number | undefined;
  /** Renders the details, while they are open. */
  readonly Details: ComponentType<SeatDetailsProps> | null;
  readonly known: () => number;
}

/** A row, rendered again only when something of this one seat changes, and not for another place. */
export const SeatRow = memo(function SeatRow(props: SeatRowProps) {
  const { seat, rowKey, state, labels, columns, readOnly, isSelected, isMenuOpen, isWaiting, Details } =
    props;
  const { onSelect, onMenu } = props;
  const person = sayPerson(seat, labels);
  const isBusy = seat.pending !== undefined || isWaiting;
  return (
    <tr
      className="ps-row"
      role="row"
      aria-selected={isSelected || undefined}
      data-key={rowKey}
      data-status={state}
      data-pending={seat.pending}
      data-leaving={seat.pending === "revoke" || isWaiting || undefined}
      data-expanded={Details !== null || undefined}
    >
      {!readOnly && (
        <td className="ps-cell-check" role="cell">
          {isActive(seat) && (
            <input
              type="checkbox"
              className="ps-checkbox"
              // Firefox would tick it anew when a page from a server is loaded again.
              autoComplete="off"
              data-control="select"
              aria-label={labels.select(person)}
              checked={isSelected}
              disabled={isWaiting}
              // A click tells whether Shift is held, but in Firefox not one that the space bar makes.
              onClick={(event) => onSelect(rowKey, event.shiftKey)}
              onKeyUp={(event) => {
                if (event.key !== " " || !event.shiftKey) return;
                event.preventDefault();
                onSelect(rowKey, true);
              }}
              onChange={() => {}}
            />
          )}
        </td>
      )}
      {columns.map((column) => {
        if (typeof column !== "string")
          return (
            <td key={column.id} className="ps-cell-own" role="cell" data-label={column.label}>
              {column.render(seat)}
            </td>
          );
        return <Fragment key={column}>{seatCells[column](props)}</Fragment>;
      })}
      {!readOnly && (
        <td className="ps-cell-menu" role="cell">
          <IconButton
            icon="dots"
            label={labels.actionsFor(person)}
            data-control="menu"
            aria-haspopup="menu"
            aria-expanded={isMenuOpen}
            aria-disabled={isBusy || undefined}
            onClick={(event) => {
              if (!isBusy) onMenu(seat, event);
            }}
          />
        </td>
      )}
      {Details && (
        <td className="ps-cell-details" role="cell">
          <Details seat={seat} state={state} labels={labels} />
        </td>
      )}
    </tr>
  );
});
