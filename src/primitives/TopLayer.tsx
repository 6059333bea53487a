import { forwardRef, useCallback, type ComponentPropsWithoutRef, type Ref } from "react";

/**
 * An element above everything on the page, in place: it inherits the tokens of where it stands, and no frame,
 * transform or z-index of the page around it can clip or cover it.
 * https://developer.mozilla.org/en-US/docs/Web/API/Popover_API
 */
export const TopLayer = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function TopLayer(props, ref) {
    const show = useCallback(
      (element: HTMLDivElement | null) => {
        assign(ref, element);
        // Where there is no top layer, the element is merely fixed over the page.
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
