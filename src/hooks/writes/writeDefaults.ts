/** What holds for each of our writes, whatever the defaults of a host's query client are. */
export const writeDefaults = {
  // There is no idempotency key: a write is sent once.
  retry: false,
  // The browser's "offline" is often wrong: try, and tell at once when nothing comes back.
  networkMode: "always",
  // Thrown, it would take the host's page away.
  throwOnError: false,
  ...({
    // In one line with the host's own writes, a second click would wait for the first, and be sent after it. What must
    // not go together takes turns by itself.
    scope: undefined,
    // They are meant for the host's own variables and answers. (Those of its caches hear of each write.)
    onMutate: undefined,
    onSuccess: undefined,
    onError: undefined,
    onSettled: undefined,
  } as object),
} as const;
