import { flushSync } from "react-dom";

/**
 * A host's callback that closes our dialog before it is called: what the host opens would lie under it, and could not
 * be clicked. What was typed is there when the dialog opens again.
 */
export function closedFirst<Args extends unknown[], Answer>(
  close: () => void,
  tell: ((...args: Args) => Answer) | undefined,
): ((...args: Args) => Answer) | undefined {
  return (
    tell &&
    ((...args) => {
      flushSync(close);
      return tell(...args);
    })
  );
}
