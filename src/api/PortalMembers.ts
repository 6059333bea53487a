import type { $ZodType } from "zod/v4/core";
import { pageOf } from "./pageOf.ts";
import { object, text, textOrNull } from "./schema.ts";
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

export const portalMemberSchema = object({
  id: text,
  created_at: text,
  modified_at: textOrNull,
  email: text,
  name: textOrNull,
  role: text,
}) satisfies $ZodType<PortalMember>;

export const portalMembersSchema = pageOf(portalMemberSchema);
