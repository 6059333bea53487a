import type { DefaultOptions, QueryClient } from "@tanstack/react-query";
import { isWorthAsking } from "./isWorthAsking.ts";

/** How often to ask again is the host's to say, by its client's defaults; what is worth asking again is ours. */
export function hostRetry(queryClient: QueryClient): Pick<NonNullable<DefaultOptions["queries"]>, "retry"> {
  const { retry } = queryClient.getDefaultOptions().queries ?? {};
  if (retry === undefined) return {};
  const isWanted = (failures: number, error: Error) =>
    typeof retry === "function" ? retry(failures, error) : retry === true || failures < Number(retry);
  return { retry: (failures, error) => isWorthAsking(error) && isWanted(failures, error) };
}
