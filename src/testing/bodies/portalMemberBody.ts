import type { Member } from "../state/People.ts";

/** A member as the team's list shows them: fewer keys than in a seat. */
export function portalMemberBody({ created_at, modified_at, id, email, name, role }: Member) {
  return { created_at, modified_at, id, email, name, role };
}
