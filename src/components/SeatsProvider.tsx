"use client";

import { QueryClient, QueryClientContext } from "@tanstack/react-query";
import { useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { createSeatsClient } from "../api/createSeatsClient.ts";
import type { CustomerSession, SeatsClient, SeatsClientOptions } from "../api/SeatsClient.ts";
import type { SeatsError } from "../api/SeatsError.ts";
import { SeatsContext } from "../hooks/SeatsContext.ts";
import { useCurrent } from "../hooks/useCurrent.ts";
import { useErrorReports } from "../hooks/useErrorReports.ts";
import type { Labels } from "../labels/Labels.ts";
import type { SeatsTheme } from "../theme/SeatsTheme.ts";
import { AppearanceContext } from "./frame/AppearanceContext.ts";

/** Whose seats: a portal session, a proxy that adds one, or a client made elsewhere. */
type Access =
  | {
      /** A portal session token (`polar_cst_…`, `polar_mst_…`), or a function that gives one, or null (nobody is signed in). */
      readonly customerSession: CustomerSession;
      /** A proxy in front of Polar, for example `/api/polar`. */
      readonly baseUrl?: string | undefined;
      readonly environment?: "production" | "sandbox" | undefined;
      readonly client?: undefined;
    }
  | {
      readonly baseUrl: string;
      readonly customerSession?: undefined;
      readonly environment?: undefined;
      readonly client?: undefined;
    }
  | {
      /** A client of `createSeatsClient`, or anything with its methods. */
      readonly client: SeatsClient;
      readonly customerSession?: undefined;
      readonly baseUrl?: undefined;
      readonly environment?: undefined;
    };

export type SeatsProviderProps = Access & {
  /** The cache to live in. Default: the page's own `QueryClientProvider`, else one of our own. */
  readonly queryClient?: QueryClient | undefined;
  readonly theme?: SeatsTheme | undefined;
  /** A language (`polar-seats/labels/…`), or single words in place of the English ones. */
  readonly labels?: Partial<Labels> | undefined;
  /**
   * How dates and prices are written (BCP 47). Default, and if it is not a locale: that of the labels. Counts are
   * written as the labels write them.
   */
  readonly locale?: string | undefined;
  /**
   * Called once when the session is over, and when the person presses _Sign in again_. If you return a promise, what
   * the person wanted goes on once it is resolved. Without this callback there is no such button.
   */
  readonly onSessionEnded?: (() => void | Promise<void>) | undefined;
  /**
   * Called once for each call that failed in the end, for example to report it. Not for a write among many that the
   * server asks to wait: it is sent again, and its outcome says what became of it.
   */
  readonly onError?: ((error: SeatsError) => void) | undefined;
  readonly children: ReactNode;
};

/**
 * Says whose seats everything below it shows, and how it looks. Renders no element, and leaves the page's own
 * React Query provider as it is.
 *
 * @example
 * <SeatsProvider customerSession={token}>
 *   <SeatManager source={{ subscriptionId }} />
 * </SeatsProvider>
 */
export function SeatsProvider(props: SeatsProviderProps) {
  const { theme, labels, locale, onSessionEnded, onError, children } = props;
  const client = useClient(props);
  const queryClient = useCache(props.queryClient);
  useErrorReports(client, queryClient, { onSessionEnded, onError });

  const seats = useMemo(
    () => ({ client, queryClient, onSessionEnded }),
    [client, queryClient, onSessionEnded],
  );
  const appearance = useMemo(() => ({ theme, labels, locale }), [theme, labels, locale]);
  return (
    <SeatsContext.Provider value={seats}>
      <AppearanceContext.Provider value={appearance}>{children}</AppearanceContext.Provider>
    </SeatsContext.Provider>
  );
}

function useClient({ client, customerSession, baseUrl, environment }: Access): SeatsClient {
  const session = useSession(customerSession);
  return useMemo(
    () =>
      client ??
      // `Access` lets nothing through that `createSeatsClient` does not take.
      createSeatsClient({ customerSession: session, baseUrl, environment } as SeatsClientOptions),
    [client, session, baseUrl, environment],
  );
}

/** An inline function is a new one with every render of the page: this keeps them one and the same customer. */
function useSession(session: CustomerSession | undefined): CustomerSession | undefined {
  const latest = useCurrent(session);
  const [ask] = useState(() => () => (typeof latest.current === "function" ? latest.current() : null));
  return typeof session === "function" ? ask : session;
}

function useCache(given: QueryClient | undefined): QueryClient {
  const around = useContext(QueryClientContext);
  const [own] = useState(() => new QueryClient());
  const cache = given ?? around ?? own;
  useEffect(() => {
    // Without this, a cache that no QueryClientProvider holds does not notice focus and network.
    cache.mount();
    return () => cache.unmount();
  }, [cache]);
  return cache;
}
