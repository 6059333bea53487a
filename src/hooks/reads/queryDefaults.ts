import { readRetry } from "./readRetry.ts";

/** What holds for each of our queries, whatever a host's query client does by default. */
export const queryDefaults = {
  // "No network" is often wrong (VPN, virtual machines): try, and tell at once when nothing comes back.
  networkMode: "always",
  // With that mode, React Query would not.
  refetchOnReconnect: true,
  // A failure is told where the list is. Thrown, it would take the host's page away.
  throwOnError: false,
  ...({
    // With `keepPreviousData`, the seats of one customer would be shown to the next; other data are no seats at all.
    placeholderData: undefined,
    initialData: undefined,
    // Who is only told of data would wait for it for ever where there is an error, and whoever never asks, too.
    notifyOnChangeProps: undefined,
    enabled: true,
  } as object),
  ...readRetry,
} as const;
