"use client";

import { memo, type ComponentPropsWithoutRef } from "react";
import type { SeatSource } from "../api/SeatSource.ts";
import { useUsage, type Usage } from "../hooks/reads/useUsage.ts";
import { usePortalUser } from "../hooks/usePortalUser.ts";
import { useSubscription } from "../hooks/useSubscription.ts";
import type { Labels } from "../labels/Labels.ts";
import { changeBarrier } from "../model/plan/changeBarrier.ts";
import { planState } from "../model/plan/planState.ts";
import { Button } from "../primitives/Button.tsx";
import { Icon } from "../primitives/Icon.tsx";
import { Root } from "./frame/Root.tsx";
import { usePageLabels } from "./frame/usePageLabels.ts";
import { UsageLine } from "./UsageLine.tsx";
import { UsageMeter } from "./UsageMeter.tsx";

export interface SeatsHeaderProps extends Omit<ComponentPropsWithoutRef<"header">, "children"> {
  readonly source: SeatSource;
  /** The person wants to assign a seat. Without it there is no button. */
  readonly onAssign?: (() => void) | undefined;
  /** The person wants another number of seats. Without it, and where the number cannot change, there is no button. */
  readonly onChangeSeats?: (() => void) | undefined;
  readonly labels?: Partial<Labels> | undefined;
}

/**
 * The title, how many seats are assigned, in words and as a meter, and the buttons. Whoever may only look gets a line
 * that says so in their place. Renders a `<header>`. `GET /v1/customer-portal/seats`
 */
export function SeatsHeader({ source, ...props }: SeatsHeaderProps) {
  const { usage, isPending } = useUsage(source);
  const plan = useSubscription(source).data;
  // Shown before both are known: most who come here may change seats, and most plans let them. The dialogs ask again.
  const canManage = usePortalUser().data?.canManage !== false;
  const canChange = source.subscriptionId !== undefined && !(plan && changeBarrier(plan));
  return (
    <Header
      {...props}
      usage={usage}
      isPending={isPending}
      hasEnded={planState(plan) === "ended"}
      canManage={canManage}
      canChange={canChange}
    />
  );
}

interface HeaderProps extends Omit<SeatsHeaderProps, "source"> {
  readonly usage: Usage | undefined;
  readonly isPending: boolean;
  readonly hasEnded: boolean;
  readonly canManage: boolean;
  readonly canChange: boolean;
}

/** Rendered again only for another number, not for every change of a seat. */
const Header = memo(function Header(props: HeaderProps) {
  const {
    usage,
    isPending,
    hasEnded,
    canManage,
    canChange,
    onAssign,
    onChangeSeats,
    labels: own,
    ...rest
  } = props;
  const labels = usePageLabels(own);
  // A plan that has ended has no free seats to give.
  const counts = usage && (hasEnded ? { ...usage.counts, free: 0 } : usage.counts);
  const unavailable = isPending ? labels.loading : undefined;
  const changes = canChange && onChangeSeats;
  // While nobody has a seat, `SeatsEmpty` shows this button in place of the rows.
  const assigns = (isPending || (counts && counts.assigned > 0)) && onAssign;
  return (
    <Root {...rest} as="header" part="ps-header">
      <div>
        <h2 className="ps-title">{labels.title}</h2>
        {counts && <UsageLine counts={counts} labels={labels} />}
        {isPending && (
          <p className="ps-usage">
            <span className="ps-skeleton" />
          </p>
        )}
      </div>
      {!canManage && (
        <p className="ps-header-note">
          <Icon name="lock" />
          {labels.viewOnly}
        </p>
      )}
      {canManage && (isPending || counts) && (changes || assigns) && (
        <div className="ps-header-actions">
          {changes && (
            <Button onClick={() => changes()} unavailable={unavailable}>
              {labels.changeSeats}
            </Button>
          )}
          {assigns && (
            <Button variant="primary" icon="plus" onClick={() => assigns()} unavailable={unavailable}>
              {labels.assign}
            </Button>
          )}
        </div>
      )}
      {(counts || isPending) && !hasEnded && <UsageMeter usage={usage} labels={labels} />}
    </Root>
  );
});
