import { readRetry } from "./readRetry.ts";

/** What holds for each of our queries, whatever the defaults of a host's query client are. */
export const queryDefaults = {
  // The browser's "offline" is often wrong (VPN, virtual machines): try, and tell at once when nothing comes back.
  networkMode: "always",
  // In that mode React Query leaves this off.
  refetchOnReconnect: true,
  // A failure is told where the list would be. Thrown, it would take the host's page away.
  throwOnError: false,
  ...({
    // A host's `keepPreviousData` would show the seats of one customer to the next; its other placeholders are no seats.
    placeholderData: undefined,
    initialData: undefined,
    // With a host's `["data"]` we would never hear of an error, and with its `false` nothing would ever be asked.
    notifyOnChangeProps: undefined,
    enabled: true,
  } as object),
  ...readRetry,
} as const;
