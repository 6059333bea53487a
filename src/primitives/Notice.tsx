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
    <div className="ps-notice" data-tone={tone} role={announced ? "alert" : undefined}>
      <Icon name={tone ? "failed" : "info"} />
      <p className="ps-notice-text">
        <strong>{title}</strong>
        {children && <span>{children}</span>}
      </p>
      {actions}
    </div>
  );
}
