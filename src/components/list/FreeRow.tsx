import type { PageLabels } from "../../labels/enPage.ts";
import { Avatar } from "../../primitives/Avatar.tsx";
import { Button } from "../../primitives/Button.tsx";

export interface FreeRowProps {
  readonly free: number;
  readonly labels: PageLabels;
  readonly onAssign: (() => void) | undefined;
}

/** The quiet last row: how many seats are free, and the way to assign one. */
export function FreeRow({ free, labels, onAssign }: FreeRowProps) {
  return (
    <tr className="ps-row ps-row-free" role="row">
      <td className="ps-member" role="cell">
        <Avatar name={null} icon={onAssign ? "plus" : null} status="free" />
        {labels.seatsFree(free)}
      </td>
      <td role="cell">
        {onAssign && (
          <Button variant="ghost" tone="accent" onClick={() => onAssign()}>
            {labels.assignOne}
          </Button>
        )}
      </td>
    </tr>
  );
}
