import type { $ZodType } from "zod/v4/core";
import { object, text, textOrNull } from "./schema.ts";
import type { MemberRole } from "./Seat.ts";

/** Who is asking. A `customer` session is the buyer's own and has no role; it may change everything. */
export interface PortalUser {
  readonly type: "customer" | "member" | (string & {});
  readonly name: string | null;
  readonly email: string;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly role: MemberRole | null;
}

export const portalUserSchema = object({
  type: text,
  name: textOrNull,
  email: text,
  customer_id: text,
  member_id: textOrNull,
  role: textOrNull,
}) satisfies $ZodType<PortalUser>;
