import { forwardRef, useId, type ComponentPropsWithoutRef } from "react";
import { Icon, type IconName } from "./Icon.tsx";
import { Spinner } from "./Spinner.tsx";

export interface ButtonProps extends Omit<ComponentPropsWithoutRef<"button">, "type" | "disabled"> {
  readonly variant?: "primary" | "secondary" | "ghost" | "danger";
  readonly size?: "s";
  readonly tone?: "quiet" | "accent" | "danger";
  readonly icon?: IconName;
  /** Aligns the text of a ghost button with the edge of its column. */
  readonly flush?: "start" | "end";
  /** What it is doing, in place of its label: it keeps its width and its focus, and answers no click. */
  readonly busy?: string | undefined;
  /** Why it cannot be used now. It stays focusable, so that the reason can be heard. */
  readonly unavailable?: string | undefined;
  readonly submits?: boolean;
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = "secondary", size, tone, icon, flush, busy, unavailable, submits, children, onClick, ...rest },
  ref,
) {
  const reasonId = useId();
  const inert = busy !== undefined || unavailable !== undefined;
  return (
    <>
      <button
        {...rest}
        ref={ref}
        // oxlint-disable-next-line react/button-has-type -- one of two words, chosen by `submits`
        type={submits ? "submit" : "button"}
        className="ps-button"
        data-variant={variant}
        data-size={size}
        data-tone={tone}
        data-flush={flush}
        aria-busy={busy !== undefined || undefined}
        aria-disabled={inert || undefined}
        aria-describedby={unavailable === undefined ? rest["aria-describedby"] : reasonId}
        // A click on a submit button goes to its form, as Enter in a field does: the form says why it does not send.
        onClick={inert && !submits ? (event) => event.preventDefault() : onClick}
      >
        <span className="ps-button-label" aria-hidden={busy !== undefined || undefined}>
          {icon && <Icon name={icon} />}
          {children}
        </span>
        {busy !== undefined && (
          <span className="ps-button-label">
            <Spinner />
            {busy}
          </span>
        )}
      </button>
      {unavailable !== undefined && (
        <span id={reasonId} hidden>
          {unavailable}
        </span>
      )}
    </>
  );
});
