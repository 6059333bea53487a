import * as z from "zod/mini";
import { orNull } from "./orNull.ts";
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
  name: orNull(z.string()),
  email: z.string(),
  customer_id: z.string(),
  member_id: orNull(z.string()),
  role: orNull(z.string()),
}) satisfies z.ZodMiniType<PortalUser>;
