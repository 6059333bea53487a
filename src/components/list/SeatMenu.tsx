"use client";

import { Menu, type MenuItem, type MenuProps } from "../../primitives/Menu.tsx";
import { useSecondsUntil } from "../frame/useSecondsUntil.ts";

export interface SeatMenuProps extends Pick<MenuProps, "button" | "byKeyboard" | "onClose"> {
  /** When the invitation may be sent once more, in milliseconds since 1970; null when it may. */
  readonly resendAt: number | null;
  readonly itemsOf: (resendIn: number | null) => readonly MenuItem[];
}

/** The menu of a row, or of the export; it counts down while it is open. */
export function SeatMenu({ resendAt, itemsOf, ...menu }: SeatMenuProps) {
  const resendIn = useSecondsUntil(resendAt);
  const { button } = menu;
  return (
    <Menu
      {...menu}
      label={button.getAttribute("aria-label") ?? button.textContent}
      items={itemsOf(resendIn)}
    />
  );
}
