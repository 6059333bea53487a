import { forwardRef, type ComponentPropsWithoutRef } from "react";
import { Icon, type IconName } from "./Icon.tsx";

export interface IconButtonProps extends Omit<ComponentPropsWithoutRef<"button">, "type" | "children"> {
  readonly icon: IconName;
  /** Its name for screen readers. */
  readonly label: string;
}

export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { icon, label, ...rest },
  ref,
) {
  return (
    <button {...rest} ref={ref} type="button" className="ps-icon-button" aria-label={label}>
      <Icon name={icon} />
    </button>
  );
});
