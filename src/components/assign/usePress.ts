"use client";

import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";

/** `isSending`: it is done because the press sends the form. */
type Act = (isSending?: boolean) => void;

/** Whether a pointer is down, and a way to wait until it is up and its click has been delivered. */
export function usePress() {
  const isDown = useRef(false);
  const waiting = useRef<Act[]>([]);
  useEffect(() => {
    const actAll = (isSending?: boolean) => waiting.current.splice(0).forEach((act) => act(isSending));
    const listening = new AbortController();
    const on = (types: readonly string[], act: (event: Event) => void) => {
      const options = { capture: true, signal: listening.signal };
      types.forEach((type) => addEventListener(type, act, options));
    };
    // A touch sends mouse events after its own. A key ends a press whose end was never heard, as outside the window.
    on(["pointerdown", "mousedown"], () => {
      isDown.current = true;
    });
    on(["pointerup", "mouseup", "pointercancel", "keydown"], () => {
      isDown.current = false;
      if (waiting.current.length > 0) setTimeout(() => isDown.current || actAll());
    });
    // The press may be on the button that sends: what waits is part of what is sent. On one that could not send as it was
    // pressed, it sends nothing.
    on(["submit"], (event) => {
      if ((event as SubmitEvent).submitter?.ariaDisabled !== "true") flushSync(() => actAll(true));
    });
    return () => {
      listening.abort();
      // What is pressed may close the dialog with this field: what waits is done before.
      actAll();
    };
  }, []);
  return {
    isPressing: () => isDown.current,
    /** At once, where nothing is pressed. */
    afterPress: (act: Act) => {
      if (isDown.current) waiting.current.push(act);
      else act();
    },
  };
}
