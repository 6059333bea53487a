import type { DefaultOptions, QueryClient } from "@tanstack/react-query";

/** A retry policy that the host has set for its whole application goes before ours. */
export function hostRetry(queryClient: QueryClient): Pick<NonNullable<DefaultOptions["queries"]>, "retry"> {
  const { retry } = queryClient.getDefaultOptions().queries ?? {};
  return retry === undefined ? {} : { retry };
}
