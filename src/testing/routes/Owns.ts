import type { Source } from "../state/Source.ts";
import type { PortalCaller } from "../wire/Caller.ts";

/** Whether a subscription or order is the caller's. What is not theirs is not there for them: 404. */
export type Owns = (source: Source) => boolean;

export function ofBuyer({ customer }: PortalCaller): Owns {
  return (source) => source.customer_id === customer.id;
}
