"use client";

import { memo } from "react";
import type { PageLabels } from "../../labels/enPage.ts";
import { wholeView, type SeatSort, type SeatView } from "../../model/view/SeatView.ts";
import { Icon } from "../../primitives/Icon.tsx";
import type { SeatColumns } from "../SeatColumn.ts";
import { saysTheSame } from "../words/saysTheSame.ts";
import { SelectAll, type SelectAllProps } from "./SelectAll.tsx";

export interface SeatsHeadProps extends Omit<SelectAllProps, "label"> {
  readonly columns: SeatColumns;
  readonly sort: SeatSort;
  readonly onViewChange: (part: Pick<SeatView, "sort">) => void;
  readonly readOnly: boolean;
  readonly labels: PageLabels;
}

/** The head row: what the columns are, and in which order the rows stand. */
export const SeatsHead = memo(function SeatsHead(props: SeatsHeadProps) {
  const { columns, sort, onViewChange, readOnly, labels, ...selectAll } = props;
  return (
    <tr className="ps-row ps-row-head" role="row">
      {!readOnly && (
        <td className="ps-cell-check" role="cell">
          <SelectAll {...selectAll} label={labels.selectAll} />
        </td>
      )}
      {columns.map((column) => {
        const id = typeof column === "string" ? column : column.id;
        const words = typeof column === "string" ? labels[column] : column.label;
        const isSortable = typeof column === "string" || column.sortBy !== undefined;
        const direction = sort.by === id ? sort.direction : "none";
        // As cards, the list has this one heading only: pressed a third time, it leads back to the order of the start.
        const turned: SeatSort =
          direction === "descending"
            ? wholeView.sort
            : { by: id, direction: direction === "none" ? "ascending" : "descending" };
        return (
          <th
            key={id}
            role="columnheader"
            scope="col"
            data-column={id}
            aria-sort={isSortable ? direction : undefined}
          >
            {isSortable ? (
              <button type="button" className="ps-sort" onClick={() => onViewChange({ sort: turned })}>
                {words}
                <Icon name="up" />
              </button>
            ) : (
              words
            )}
          </th>
        );
      })}
      {!readOnly && (
        <th role="columnheader" scope="col">
          <span className="ps-hidden">{labels.actions}</span>
        </th>
      )}
    </tr>
  );
}, saysTheSame);
