import { QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { createSeatsClient, SeatsProvider } from "../../src/index.ts";
import { createSeatServer, type SeatServerOptions } from "../../src/testing/index.ts";

/** A seat server, a client that asks it, and a page around both. */
export function setting(options: SeatServerOptions = {}) {
  const server = createSeatServer(options);
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <SeatsProvider client={client} queryClient={queryClient}>
      {children}
    </SeatsProvider>
  );
  return { server, client, queryClient, source: server.source, wrapper };
}
