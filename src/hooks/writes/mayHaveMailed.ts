import type { Mutation } from "@tanstack/react-query";
import { SeatsError } from "../../api/SeatsError.ts";
import { isUnknown } from "../../model/isUnknown.ts";

/** Whether this call mailed an invitation for a seat that was assigned before, or may have, as its answer was lost. */
export function mayHaveMailed({ options, state: { status, error } }: Mutation): boolean {
  const kind = options.mutationKey?.at(-1);
  if (status === "success") return kind === "resend" || kind === "renew" || kind === "reassign";
  return kind === "resend" && error instanceof SeatsError && isUnknown(error);
}
