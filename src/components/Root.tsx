"use client";

import { createContext, forwardRef, useContext, type HTMLAttributes } from "react";
import { themeStyle } from "../theme/themeStyle.ts";
import { AppearanceContext } from "./AppearanceContext.ts";

const InsideRoot = createContext(false);

export interface RootProps extends HTMLAttributes<HTMLElement> {
  readonly as: "div" | "section" | "header" | "span";
  /** The class that says what it is. */
  readonly part: string;
}

/**
 * The outermost element of every public component. Where it stands alone it carries the tokens and the
 * provider's theme; inside another one it is only its part.
 */
export const Root = forwardRef<HTMLElement, RootProps>(function Root(
  { as: Element, part, className, style, ...rest },
  ref,
) {
  const inside = useContext(InsideRoot);
  const { theme } = useContext(AppearanceContext);
  const classes = [!inside && "ps-root", part, className].filter(Boolean).join(" ");
  const element = (
    <Element
      {...rest}
      // Each of the four elements is an HTMLElement; TypeScript asks for the one.
      ref={ref as never}
      className={classes}
      style={inside || !theme ? style : { ...themeStyle(theme), ...style }}
    />
  );
  return inside ? element : <InsideRoot.Provider value>{element}</InsideRoot.Provider>;
});
