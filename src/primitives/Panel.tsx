import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";

export interface PanelProps {
  /** An icon, or a drawing in its place. */
  readonly mark: Extract<IconName, string> | Exclude<ReactNode, string>;
  readonly tone?: "danger";
  /** Says it aloud when it appears, and once more with another number. */
  readonly announced?: number;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** A small technical line for whoever gets a support request. */
  readonly code?: string | undefined;
}

/** What stands where a list would be: one sentence, one action. */
export function Panel({ mark, tone, announced, title, children, actions, code }: PanelProps) {
  return (
    <div className="ps-panel">
      {typeof mark === "string" ? (
        <span className="ps-panel-mark" data-tone={tone}>
          <Icon name={mark as IconName} />
        </span>
      ) : (
        mark
      )}
      {/* Without the buttons: an alert says all of it again when one of them says what it is doing. */}
      <div key={announced} className="ps-panel-text" role={announced ? "alert" : undefined}>
        <h3>{title}</h3>
        {children && <p>{children}</p>}
      </div>
      {actions && <div className="ps-panel-actions">{actions}</div>}
      {code && <p className="ps-panel-code">{code}</p>}
    </div>
  );
}
