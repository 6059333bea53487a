import { memo } from "react";
import { RivalCells, startRivalTable, type RivalRowProps } from "./RivalTable.tsx";

/** (a): one button a row, and one menu for all of them. */
const Row = memo(function Row({ seat, onMenu }: RivalRowProps) {
  return (
    <RivalCells seat={seat}>
      <button
        type="button"
        aria-haspopup="menu"
        aria-label={`Actions for ${seat.member?.name}`}
        onClick={() => onMenu(seat)}
      >
        …
      </button>
    </RivalCells>
  );
});

startRivalTable(Row, ({ email }) => (
  <div role="menu" aria-label={`Actions for ${email}`}>
    <button type="button" role="menuitem">
      Resend invitation
    </button>
    <button type="button" role="menuitem">
      Revoke seat
    </button>
  </div>
));
