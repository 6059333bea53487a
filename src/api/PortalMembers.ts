import * as z from "zod/mini";
import { textOrNull } from "./textOrNull.ts";
import { pageOf } from "./pageOf.ts";
import type { MemberRole } from "./Seat.ts";

/** A member of a team customer, as the portal shows them. Whether they hold a seat is another matter. */
export interface PortalMember {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly email: string;
  readonly name: string | null;
  readonly role: MemberRole;
}

/** One page of members. */
export interface PortalMembersPage {
  readonly items: readonly PortalMember[];
  readonly pagination: { readonly total_count: number; readonly max_page: number };
}

export const portalMemberSchema = z.looseObject({
  id: z.string(),
  created_at: z.string(),
  modified_at: textOrNull,
  email: z.string(),
  name: textOrNull,
  role: z.string(),
}) satisfies z.ZodMiniType<PortalMember>;

export const portalMembersSchema = pageOf(portalMemberSchema);
