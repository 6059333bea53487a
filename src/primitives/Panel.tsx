import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";

export interface PanelProps {
  /** An icon, or a drawing in its place. */
  readonly mark: Extract<IconName, string> | Exclude<ReactNode, string>;
  readonly tone?: "danger";
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** A small technical line for whoever is asked for help. */
  readonly code?: string | undefined;
}

/** What stands where a list would be: one sentence, one action. */
export function Panel({ mark, tone, title, children, actions, code }: PanelProps) {
  return (
    <div className="ps-panel" role={tone === "danger" ? "alert" : undefined}>
      {typeof mark === "string" ? (
        <span className="ps-panel-mark" data-tone={tone}>
          <Icon name={mark as IconName} />
        </span>
      ) : (
        mark
      )}
      <h3>{title}</h3>
      {children && <p>{children}</p>}
      {actions && <div className="ps-panel-actions">{actions}</div>}
      {code && <p className="ps-panel-code">{code}</p>}
    </div>
  );
}
