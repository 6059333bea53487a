import type { Subscription } from "../../api/Subscription.ts";
import type { Labels } from "../../labels/Labels.ts";
import { Button } from "../../primitives/Button.tsx";
import { Icon } from "../../primitives/Icon.tsx";
import { Panel } from "../../primitives/Panel.tsx";
import { CsvButton } from "../assign/CsvButton.tsx";
import { useLabels } from "../frame/useLabels.ts";
import { sayDay } from "../words/sayDay.ts";

export interface SeatsEmptyProps {
  /** The plan, where it has ended. */
  readonly ended: Subscription | undefined;
  readonly total: number;
  readonly labels: Partial<Labels> | undefined;
  /** Absent: nobody here may assign. */
  readonly onAssign: (() => void) | undefined;
  readonly onUploadCsv: ((file: File) => void) | undefined;
  /** Absent: nobody here may renew the plan. */
  readonly onBillingNeeded: (() => void) | undefined;
}

const drawn = 12;

/** Shown in place of the rows while nobody has a seat: the free seats, and the first thing to do. */
export function SeatsEmpty(props: SeatsEmptyProps) {
  const { ended, total, onAssign, onUploadCsv, onBillingNeeded } = props;
  const labels = useLabels(props.labels);
  if (ended)
    return (
      <Panel
        mark="lock"
        title={labels.endedTitle}
        actions={
          onBillingNeeded && (
            <Button variant="primary" onClick={() => onBillingNeeded()}>
              {labels.renewPlan}
            </Button>
          )
        }
      >
        {labels.endedEmptyNote(sayDay(ended.ended_at ?? ended.ends_at, labels.locale, true))}
      </Panel>
    );
  if (total === 0)
    return (
      <Panel mark="info" title={labels.noSeatsTitle}>
        {labels.noSeatsNote}
      </Panel>
    );
  const drawing = (
    <div className="ps-plan" aria-hidden="true">
      <span data-next>
        <Icon name="plus" />
      </span>
      {Array.from({ length: Math.min(total, drawn) - 1 }, (_, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- free seats are alike
        <span key={index} />
      ))}
    </div>
  );
  return (
    <Panel
      mark={drawing}
      title={labels.emptyTitle}
      actions={
        onAssign && (
          <>
            <Button variant="primary" icon="plus" onClick={() => onAssign()}>
              {labels.assign}
            </Button>
            {onUploadCsv && <CsvButton labels={labels} onChoose={(file) => file && onUploadCsv(file)} />}
          </>
        )
      }
    >
      {onAssign && labels.emptyNote(total)}
    </Panel>
  );
}
