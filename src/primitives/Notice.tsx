import type { ReactNode } from "react";
import { Icon, type IconShape } from "./Icon.tsx";

export interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** A warning is given as its icon, which the first paint does not load: `moreIcons.warning`. */
  readonly tone?: "danger" | IconShape | undefined;
  /** Buttons that repair what the notice says. */
  readonly actions?: ReactNode;
  /** Has it read aloud when it appears, and once more for each other number. */
  readonly announced?: boolean | number | undefined;
}

export function Notice({ title, children, tone, actions, announced }: NoticeProps) {
  return (
    <div className="ps-notice" data-tone={typeof tone === "object" ? "warning" : tone}>
      <Icon name={tone === "danger" ? "failed" : (tone ?? "info")} />
      {/* The alert leaves out the buttons: else it would be read again when one of them says what it is doing. */}
      <p key={Number(announced)} className="ps-notice-text" role={announced ? "alert" : undefined}>
        <strong>{title}</strong>
        {children && <span>{children}</span>}
      </p>
      {actions}
    </div>
  );
}
