import type { CSSProperties } from "react";
import type { SeatsTheme } from "./SeatsTheme.ts";

const schemes = { light: "light", dark: "dark", auto: "light dark" } as const;
const densities = { compact: 0.78, regular: 1, roomy: 1.2 } as const;

/** The theme as inline style for an element; what it leaves out is inherited from the page. */
export function themeStyle(theme: SeatsTheme): CSSProperties {
  const { appearance, density } = theme;
  const style = {
    "--ps-accent": theme.accent,
    "--ps-background": theme.background,
    "--ps-text": theme.text,
    "--ps-positive": theme.positive,
    "--ps-warning": theme.warning,
    "--ps-danger": theme.danger,
    "--ps-radius": length(theme.radius),
    "--ps-density": typeof density === "string" ? densities[density] : density,
    "--ps-font": theme.font,
    "--ps-font-size": length(theme.fontSize),
    colorScheme: appearance && schemes[appearance],
  };
  // React leaves out what is undefined; its type knows no custom properties.
  return style as CSSProperties;
}

function length(value: number | string | undefined): string | undefined {
  return typeof value === "number" ? `${value}px` : value;
}
