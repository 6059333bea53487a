"use client";

import { Fragment, useCallback, useEffect, useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { Icon, type IconName } from "./Icon.tsx";
import { placeBelow } from "./placeBelow.ts";
import { TopLayer } from "./TopLayer.tsx";
import { useEscape } from "./useEscape.ts";

export interface MenuItem {
  readonly id: string;
  readonly icon?: IconName | undefined;
  readonly label: string;
  /** `danger` stands last, behind a rule. */
  readonly tone?: "danger" | undefined;
  /** Shown, but not to be chosen now; the label tells why. */
  readonly isUnavailable?: boolean | undefined;
  readonly onSelect: () => void;
}

export interface MenuProps {
  /** The button it belongs to: the menu opens below it, moves along with it, and gives the focus back to it. */
  readonly button: HTMLElement;
  readonly label: string;
  /** Opened by keyboard: the first item has the focus. */
  readonly byKeyboard: boolean;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}

/**
 * An open menu, by the pattern of https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/. One for a whole table and not
 * one for each row; and our own, because the part of a library that positions menus weighs as much as the rest of the
 * first paint.
 */
export function Menu({ button, label, byKeyboard, items, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const place = useCallback(() => {
    if (menu.current) placeBelow(menu.current, button);
  }, [button]);

  // After every render, which may have moved the button.
  useLayoutEffect(place);
  useLayoutEffect(() => {
    // Captured: any box on the page may scroll the button along.
    addEventListener("scroll", place, { capture: true, passive: true });
    addEventListener("resize", place);
    return () => {
      removeEventListener("scroll", place, { capture: true });
      removeEventListener("resize", place);
    };
  }, [place]);

  useEffect(() => {
    const element = menu.current;
    (byKeyboard ? itemsOf(element)[0] : element)?.focus();
    const outside = ({ target }: Event) => {
      // The button toggles its menu itself: closed here first, its click would open it again.
      const ours = target instanceof Node && (element?.contains(target) || button.contains(target));
      if (!ours) onClose();
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
    // Once: later renders of the page must not move the focus.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const close = () => {
    button.focus();
    onClose();
  };

  useEscape(true, close);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = itemsOf(menu.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? all.length - 1 : at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const next = moves[event.key] ?? startingWith(event.key, all, at);
    // After `close`, Tab goes on from the button. Other keys that mean something here do nothing else.
    if (event.key === "Tab") close();
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    all.at(next % all.length)?.focus();
  };

  return (
    <TopLayer
      ref={menu}
      className="ps-menu"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {items.map(({ id, icon, label: words, tone, isUnavailable, onSelect }) => (
        <Fragment key={id}>
          {tone === "danger" && items.length > 1 && <hr />}
          <button
            type="button"
            className="ps-menu-item"
            role="menuitem"
            tabIndex={-1}
            data-tone={tone}
            onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
            aria-disabled={isUnavailable || undefined}
            onClick={() => {
              if (isUnavailable) return;
              close();
              onSelect();
            }}
          >
            {icon && <Icon name={icon} />}
            {words}
          </button>
        </Fragment>
      ))}
    </TopLayer>
  );
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}

/** A letter moves to the next item that begins with it. */
function startingWith(key: string, items: readonly HTMLElement[], at: number): number | undefined {
  if (key.length !== 1 || key === " ") return undefined;
  const letter = key.toLocaleLowerCase();
  const order = items.map((_, step) => (at + 1 + step) % items.length);
  return order.find((index) => items[index]?.textContent.trim().toLocaleLowerCase().startsWith(letter));
}
