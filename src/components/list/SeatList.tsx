"use client";

import { useCallback, useMemo, useRef, useState, type MouseEvent } from "react";
import type { Seat } from "../../api/Seat.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import { useKnownPlan } from "../../hooks/reads/useKnownPlan.ts";
import { useUpdatedAt } from "../../hooks/reads/useUpdatedAt.ts";
import { useMoment } from "../../hooks/time/useMoment.ts";
import { usePortalUser } from "../../hooks/usePortalUser.ts";
import { useWaitingRevokes } from "../../hooks/waiting/useWaitingRevokes.ts";
import { hasResent } from "../../hooks/writes/hasResent.ts";
import { useMailedAt } from "../../hooks/writes/useMailedAt.ts";
import type { PageLabels } from "../../labels/enPage.ts";
import { countSeats } from "../../model/countSeats.ts";
import { isOwnSeat } from "../../model/isOwnSeat.ts";
import { planState } from "../../model/plan/planState.ts";
import type { ShownSeat, ShownSeats } from "../../model/ShownSeats.ts";
import type { SeatView } from "../../model/view/SeatView.ts";
import { Button } from "../../primitives/Button.tsx";
import { PartFailed } from "../frame/PartFailed.tsx";
import { defaultColumns } from "../SeatColumn.ts";
import type { OpenMenu } from "./OpenMenu.ts";
import type { SeatListOptions } from "./SeatListOptions.ts";
import { SeatRows } from "./SeatRows.tsx";
import { SeatTableSkeleton } from "./SeatTableSkeleton.tsx";
import { SeatToolbar } from "./SeatToolbar.tsx";
import { useActingParts } from "./useActingParts.ts";
import { useSelection } from "./useSelection.ts";
import { useViewedRows } from "./useViewedRows.ts";
import { useWhenWhole } from "./useWhenWhole.ts";

export interface SeatListProps extends SeatListOptions {
  readonly source: SeatSource;
  readonly list: ShownSeats;
  readonly view: SeatView;
  readonly onViewChange: (part: Partial<SeatView>) => void;
  readonly labels: PageLabels;
}

/** The list once its seats are known: the view, the rows, who is selected, and what is done with them. */
export function SeatList(props: SeatListProps) {
  const { source, list, view, onViewChange, labels, columns = defaultColumns } = props;
  const { revokeMode = "confirm", readOnly = false, onAssign, onBillingNeeded } = props;
  const { seats } = list;
  const { status, showRevoked } = view;
  const element = useRef<HTMLDivElement>(null);
  const known = useUpdatedAt(source);
  const moment = useMoment(seats, known);
  const { data: user } = usePortalUser();
  const resentAt = useMailedAt(source, hasResent);
  const waiting = useWaitingRevokes(source);
  const counts = useMemo(() => countSeats(list, moment), [list, moment]);
  const isYou = useMemo(() => user && ((seat: Seat) => isOwnSeat(seat, user)), [user]);
  const { rows, isWhole, isMany, isTooEarly, many, manyFailed } = useViewedRows({
    seats,
    view,
    columns,
    moment,
    locale: labels.locale,
    isYou,
  });
  const selection = useSelection(seats, rows, waiting);
  const whenWhole = useWhenWhole(rows, isWhole);

  // Seats in a status that only a later server knows count here, too.
  const all = seats.length - counts.revoked;
  const isEmpty = all === 0 && !showRevoked;
  const plan = useKnownPlan(source);
  const hasEnded = planState(plan.data) === "ended";
  // Only while nobody holds a seat; the rows of those who held one may be shown below it.
  const tellsEnd = counts.assigned === 0 && hasEnded;
  const { acting, failed, gate, want, ask } = useActingParts(isEmpty);
  const onMenu = useCallback(
    (seat: ShownSeat, { currentTarget, detail }: MouseEvent<HTMLElement>) =>
      // `detail` counts clicks: 0 when a key was pressed.
      ask((acts, isLate) => acts.openMenu(seat, currentTarget, detail === 0, isLate)),
    [ask],
  );
  const onExport = useCallback(
    ({ currentTarget, detail }: MouseEvent<HTMLElement>) =>
      ask((acts, isLate) => acts.openExport(currentTarget, detail === 0, isLate)),
    [ask],
  );
  const onRenew = useCallback((seat: ShownSeat) => ask((acts) => acts.renew(seat)), [ask]);

  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const toggleDetails = (key: string) =>
    setExpanded((open) => {
      const next = new Set(open);
      if (!next.delete(key)) next.add(key);
      return next;
    });

  const isSelecting = selection.selected.length > 0;
  if (isTooEarly || (isEmpty && ((!acting && !failed) || plan.isLoading)))
    return <SeatTableSkeleton labels={labels} view={view} readOnly={readOnly} />;
  return (
    <div
      className="ps-seats"
      ref={element}
      aria-busy={!isWhole || undefined}
      data-undo={waiting.size > 0 || undefined}
      onPointerEnter={want}
      onFocus={want}
    >
      {!isEmpty && (
        <SeatToolbar
          counts={counts}
          all={all}
          view={view}
          onChange={onViewChange}
          source={source}
          onExport={onExport}
          labels={labels}
        />
      )}
      {(failed || manyFailed) && <PartFailed labels={labels} />}
      {acting && (
        <acting.SeatListActions
          {...props}
          gate={gate}
          box={element}
          seats={seats}
          rows={rows}
          whenWhole={whenWhole}
          moment={moment}
          revokeMode={revokeMode}
          isYou={isYou}
          expanded={expanded}
          onExpand={toggleDetails}
          menu={menu}
          onMenu={setMenu}
        />
      )}
      {(isEmpty || tellsEnd) && acting && (
        <acting.SeatsEmpty
          ended={tellsEnd ? plan.data : undefined}
          total={list.total_seats}
          labels={labels}
          onAssign={onAssign}
          onUploadCsv={props.onUploadCsv}
          onBillingNeeded={onBillingNeeded}
        />
      )}
      {isEmpty && acting ? null : rows.length === 0 && isWhole && acting ? (
        <acting.NoMatch
          view={view}
          total={status === "all" ? all : counts[status]}
          labels={labels}
          onChange={onViewChange}
        />
      ) : (
        <SeatRows
          {...props}
          rows={rows}
          isWhole={isWhole}
          whenWhole={whenWhole}
          isWindowed={isMany}
          WindowRows={many?.WindowRows}
          moment={moment}
          selection={selection}
          columns={columns}
          readOnly={readOnly}
          isYou={isYou}
          resentAt={resentAt}
          waiting={waiting}
          expanded={expanded}
          menuKey={menu?.row?.key}
          acting={acting}
          free={hasEnded ? 0 : counts.free}
          known={known}
          onMenu={onMenu}
          onRenew={onRenew}
          bulk={
            isSelecting && acting ? (
              <acting.BulkBar
                source={source}
                selection={selection}
                rows={rows}
                isWhole={isWhole}
                whenWhole={whenWhole}
                seats={seats}
                waiting={waiting}
                moment={moment}
                labels={labels}
                onBulk={(kind, some) => ask((acts) => acts.openBulk(kind, some))}
              />
            ) : null
          }
        />
      )}
      {counts.revoked > 0 && status === "all" && (
        <div className="ps-list-foot">
          <Button
            variant="ghost"
            size="s"
            tone="quiet"
            onClick={() => onViewChange({ showRevoked: !showRevoked })}
          >
            {showRevoked ? labels.hideRevoked : labels.showRevoked(counts.revoked)}
          </Button>
        </div>
      )}
    </div>
  );
}
