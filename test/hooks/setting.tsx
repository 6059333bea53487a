import { QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { createSeatsClient, SeatsProvider } from "../../src/index.ts";
import { createSeatServer, type SeatServerOptions } from "../../src/testing/index.ts";

/** A seat server, a client that asks it, and a page around both. `heard` is told how each call is sent. */
export function setting(
  options: SeatServerOptions = {},
  heard: (init: RequestInit | undefined) => void = () => {},
) {
  const server = createSeatServer(options);
  const client = createSeatsClient({
    customerSession: server.session(),
    fetch: (input, init) => {
      heard(init);
      return server.fetch(input, init);
    },
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <SeatsProvider client={client} queryClient={queryClient}>
      {children}
    </SeatsProvider>
  );
  return { server, client, queryClient, source: server.source, wrapper };
}
