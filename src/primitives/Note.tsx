import type { ReactNode } from "react";
import { Glyph, type GlyphStatus } from "./Glyph.tsx";
import { Icon, type IconName } from "./Icon.tsx";

export interface NoteProps {
  readonly icon?: IconName;
  /** In place of an icon. */
  readonly glyph?: GlyphStatus;
  readonly tone?: "danger" | undefined;
  readonly children: ReactNode;
}

/** One line of a list of notes (`ps-notes`): a drawing, what to know, and the repair beside it. */
export function Note({ icon, glyph, tone, children }: NoteProps) {
  return (
    <li data-tone={tone}>
      {icon && <Icon name={icon} />}
      {glyph && <Glyph status={glyph} />}
      <span>{children}</span>
    </li>
  );
}
