import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";

export interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly tone?: "danger" | "warning";
  /** Buttons that repair what the notice says. */
  readonly actions?: ReactNode;
  /** Says it aloud when it appears. */
  readonly announced?: boolean;
}

export function Notice({ title, children, tone, actions, announced }: NoticeProps) {
  return (
    <div className="ps-notice" data-tone={tone}>
      <Icon name={tone ? "failed" : "info"} />
      {/* Without the buttons: an alert says all of it again when one of them says what it is doing. */}
      <p className="ps-notice-text" role={announced ? "alert" : undefined}>
        <strong>{title}</strong>
        {children && <span>{children}</span>}
      </p>
      {actions}
    </div>
  );
}
