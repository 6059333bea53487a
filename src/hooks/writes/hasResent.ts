import type { Mutation } from "@tanstack/react-query";

/** Whether this call has sent an invitation again. */
export function hasResent({ options, state }: Mutation): boolean {
  return state.status === "success" && options.mutationKey?.at(-1) === "resend";
}
