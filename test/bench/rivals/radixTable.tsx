import * as DropdownMenu from "@radix-ui/react-dropdown-menu";
import { memo } from "react";
import { RivalCells, startRivalTable, type RivalRowProps } from "../page/RivalTable.tsx";

/** (b): a whole Radix menu a row, as portals have. */
const Row = memo(function Row({ seat }: RivalRowProps) {
  return (
    <RivalCells seat={seat}>
      <DropdownMenu.Root>
        <DropdownMenu.Trigger aria-label={`Actions for ${seat.member?.name}`}>…</DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content align="end" sideOffset={4}>
            <DropdownMenu.Item>Resend invitation</DropdownMenu.Item>
            <DropdownMenu.Item>Copy address</DropdownMenu.Item>
            <DropdownMenu.Separator />
            <DropdownMenu.Item>Revoke seat</DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </RivalCells>
  );
});

startRivalTable(Row, () => null);
