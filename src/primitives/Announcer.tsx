"use client";

import { createContext, useCallback, useContext, useState, type ReactNode } from "react";

const AnnounceContext = createContext<((words: string) => void) | null>(null);

/** Says something aloud once, politely. Does nothing outside an `Announcer`. */
export function useAnnounce(): (words: string) => void {
  return useContext(AnnounceContext) ?? silent;
}

const silent = () => {};

/** Holds the live region of everything inside it; inside another one, it leaves the speaking to that one. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const outer = useContext(AnnounceContext);
  const [said, setSaid] = useState({ words: "", count: 0 });
  const announce = useCallback((words: string) => setSaid(({ count }) => ({ words, count: count + 1 })), []);
  if (outer) return children;
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {/* Said twice what `status` says once: a dialog hides all that is beside it, but not what has `aria-live`. */}
      <p className="ps-hidden" role="status" aria-live="polite">
        {/* A region speaks when it changes: the same words again need a difference that nobody hears. */}
        {said.words}
        {said.count % 2 === 1 && "\u00a0"}
      </p>
    </AnnounceContext.Provider>
  );
}
