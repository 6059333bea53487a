"use client";

import type { QueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { SeatsClient } from "../api/SeatsClient.ts";

export interface SeatsContextValue {
  readonly client: SeatsClient;
  readonly queryClient: QueryClient;
  readonly onSessionEnded: (() => void | Promise<void>) | undefined;
}

export const SeatsContext = createContext<SeatsContextValue | null>(null);

/** The client and the cache around a hook. `caller` is named in the complaint when there is no provider. */
export function useSeatsContext(caller: string): SeatsContextValue {
  const value = useContext(SeatsContext);
  if (!value)
    throw new Error(
      `polar-seats: ${caller} found no SeatsProvider above it, so it does not know whose seats to ask for. Put <SeatsProvider customerSession={token}> around it.`,
    );
  return value;
}
