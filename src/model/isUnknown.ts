import type { SeatsError } from "../api/SeatsError.ts";

/** Whether nobody knows if a write went through, or its second half. */
export function isUnknown({ outcome }: SeatsError): boolean {
  return outcome?.endsWith("unknown") === true;
}
