import * as z from "zod/mini";
import { textOrNull } from "./textOrNull.ts";
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

export const portalUserSchema = z.looseObject({
  type: z.string(),
  name: textOrNull,
  email: z.string(),
  customer_id: z.string(),
  member_id: textOrNull,
  role: textOrNull,
}) satisfies z.ZodMiniType<PortalUser>;
