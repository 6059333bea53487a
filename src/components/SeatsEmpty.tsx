import type { Labels } from "../labels/Labels.ts";
import { Button } from "../primitives/Button.tsx";
import { Icon } from "../primitives/Icon.tsx";
import { Panel } from "../primitives/Panel.tsx";
import { useLabels } from "./useLabels.ts";

export interface SeatsEmptyProps {
  readonly total: number;
  readonly labels: Partial<Labels> | undefined;
  /** Absent: nobody here may assign. */
  readonly onAssign: (() => void) | undefined;
}

const drawn = 12;

/** What stands where the rows would be while nobody has a seat: the seats themselves, and the first thing to do. */
export function SeatsEmpty({ total, labels: own, onAssign }: SeatsEmptyProps) {
  const labels = useLabels(own);
  if (total === 0)
    return (
      <Panel mark="info" title={labels.noSeatsTitle}>
        {labels.noSeatsNote}
      </Panel>
    );
  const plan = (
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
      mark={plan}
      title={labels.emptyTitle}
      actions={
        onAssign && (
          <Button variant="primary" icon="plus" onClick={onAssign}>
            {labels.assign}
          </Button>
        )
      }
    >
      {onAssign && labels.emptyNote(total)}
    </Panel>
  );
}
