"use client";

import { createContext, forwardRef, useContext, type HTMLAttributes, type MouseEvent } from "react";
import type { SeatsTheme } from "../../theme/SeatsTheme.ts";
import { themeStyle } from "../../theme/themeStyle.ts";
import { AppearanceContext } from "./AppearanceContext.ts";

/** The theme of the root around it; undefined where there is none. */
const RootTheme = createContext<SeatsTheme | null | undefined>(undefined);

export interface RootProps extends HTMLAttributes<HTMLElement> {
  readonly as: "div" | "section" | "header" | "span";
  /** The class that says what it is. */
  readonly part: string;
}

/**
 * The outermost element of every public component. It carries the tokens and the provider's theme (`ps-root`), unless it
 * stands inside another one with the same theme.
 */
export const Root = forwardRef<HTMLElement, RootProps>(function Root(
  { as: Element, part, className, style, onClickCapture, ...rest },
  ref,
) {
  const { theme = null, labels } = useContext(AppearanceContext);
  const inside = useContext(RootTheme) === theme;
  const classes = [!inside && "ps-root", part, className].filter(Boolean).join(" ");
  const element = (
    <Element
      // Words of single labels are in the page's language; those of a whole set in its own.
      lang={labels?.locale}
      {...rest}
      onClickCapture={(event) => {
        if (!inside) focusClicked(event);
        onClickCapture?.(event);
      }}
      // Each of the four elements is an HTMLElement; TypeScript wants a ref that fits all of them.
      ref={ref as never}
      className={classes}
      style={inside || !theme ? style : { ...themeStyle(theme), ...style }}
    />
  );
  return inside ? element : <RootTheme.Provider value={theme}>{element}</RootTheme.Provider>;
});

/**
 * A click in Safari focuses no button or box, but what it stands in: nobody would know where to go back to from a dialog,
 * or on to when the row goes. A field that keeps the focus, as on an iPhone, keeps its keyboard, too.
 */
function focusClicked({ target }: MouseEvent): void {
  const control = (target as Element).closest<HTMLElement>("button, [type=checkbox]");
  if (document.activeElement?.contains(control)) control?.focus({ preventScroll: true });
}
