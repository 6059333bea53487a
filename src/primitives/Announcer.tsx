"use client";

import { createContext, useCallback, useContext, useState, type ReactNode } from "react";

const AnnounceContext = createContext<((words: string) => void) | null>(null);

/** Has screen readers say something once, politely. Does nothing outside an `Announcer`. */
export function useAnnounce(): (words: string) => void {
  return useContext(AnnounceContext) ?? silent;
}

const silent = () => {};

/** Holds the live region for everything inside it; one inside another `Announcer` leaves the speaking to that. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const outer = useContext(AnnounceContext);
  const [said, setSaid] = useState({ words: "", count: 0 });
  const announce = useCallback((words: string) => setSaid(({ count }) => ({ words, count: count + 1 })), []);
  if (outer) return children;
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {/* `aria-live` repeats `status`: a dialog hides all that is beside it, but not what has `aria-live`. */}
      <p className="ps-hidden" role="status" aria-live="polite">
        {/* A region speaks when it changes: to say the same words again, it needs a difference that nobody hears. */}
        {said.words}
        {said.count % 2 === 1 && "\u00a0"}
      </p>
    </AnnounceContext.Provider>
  );
}
