import { forwardRef, useCallback, type ComponentPropsWithoutRef, type Ref } from "react";

/**
 * An element above everything on the page that stays where it is in the tree: it inherits the tokens there, and no
 * frame, transform or z-index around it can clip or cover it.
 * https://developer.mozilla.org/en-US/docs/Web/API/Popover_API
 */
export const TopLayer = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function TopLayer(props, ref) {
    const show = useCallback(
      (element: HTMLDivElement | null) => {
        assign(ref, element);
        // Without a top layer the element is only fixed over the page.
        if (element && "showPopover" in element) {
          element.popover = "manual";
          element.showPopover();
        }
      },
      [ref],
    );
    return <div {...props} ref={show} />;
  },
);

function assign<T>(ref: Ref<T>, value: T | null): void {
  if (typeof ref === "function") ref(value);
  else if (ref) ref.current = value;
}
