"use client";

import * as Radix from "@radix-ui/react-dropdown-menu";
import { Fragment } from "react";
import { createPortal } from "react-dom";
import { Icon, type IconName } from "./Icon.tsx";
import { TopLayer } from "./TopLayer.tsx";

export interface MenuItem {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  /** `danger` stands last, behind a rule. */
  readonly tone?: "danger" | undefined;
  readonly onSelect: () => void;
}

export interface MenuProps {
  /** The button it belongs to: it opens below, moves along, and gets the focus back. */
  readonly button: HTMLElement;
  readonly label: string;
  /** Opened by keyboard: the first item has the focus. */
  readonly byKeyboard: boolean;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}

/**
 * An open menu. There is one for a whole table and not one a row, because a menu a row makes a table of 1,000
 * mount more than twice as slowly: the anchor that Radix needs is laid over the button that was pressed.
 */
export function Menu({ button, label, byKeyboard, items, onClose }: MenuProps) {
  const cell = button.parentElement;
  if (!cell) return null;
  return createPortal(
    <Radix.Root open modal={false} onOpenChange={onClose}>
      <Radix.Trigger asChild>
        <span className="ps-menu-anchor" aria-hidden="true" />
      </Radix.Trigger>
      <TopLayer className="ps-menu-layer">
        <Radix.Content
          className="ps-menu"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          loop
          aria-label={label}
          aria-labelledby={undefined}
          onFocus={(event) => {
            // Radix watches the keys for this only while it is there, and it came after the key was pressed.
            const isEntry = event.target === event.currentTarget && event.relatedTarget === button;
            if (byKeyboard && isEntry)
              event.currentTarget.querySelector<HTMLElement>("[role=menuitem]")?.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // A dialog that an item opened has the focus by now.
            if (document.activeElement === document.body) button.focus();
          }}
          onInteractOutside={(event) => {
            // The button closes its menu itself; closed here first, its click would open it anew.
            if (event.target instanceof Node && button.contains(event.target)) event.preventDefault();
          }}
        >
          {items.map(({ id, icon, label: words, tone, onSelect }) => (
            <Fragment key={id}>
              {tone === "danger" && items.length > 1 && <Radix.Separator className="ps-menu-rule" />}
              <Radix.Item className="ps-menu-item" data-tone={tone} onSelect={onSelect}>
                <Icon name={icon} />
                {words}
              </Radix.Item>
            </Fragment>
          ))}
        </Radix.Content>
      </TopLayer>
    </Radix.Root>,
    cell,
  );
}
