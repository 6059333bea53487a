import type { World } from "../state/World.ts";
import type { Caller } from "./Caller.ts";
import { invalidToken } from "./Refusal.ts";

/** The token of a request: the scheme in any letter case, trailing space tolerated (contract §5). */
export function bearerToken(headers: Headers): string | undefined {
  return /^bearer\s+(\S+)\s*$/i.exec(headers.get("authorization") ?? "")?.[1];
}

/** Whose token it is. A bad one is refused everywhere, even where none is needed (contract §5). */
export function authenticate({ sessions, people }: World, headers: Headers): Caller {
  const token = bearerToken(headers);
  if (token === undefined) return { kind: "anonymous" };
  const session = sessions.find(token);
  if (!session) throw invalidToken();

  const { holder } = session;
  if (holder.kind === "organization") return holder;
  const customer = people.customer(holder.customerId);
  if (!customer) throw invalidToken();
  if (holder.kind === "customer") return { kind: "customer", customer, session };
  const member = people.member(holder.customerId, holder.memberId);
  if (!member) throw invalidToken();
  return { kind: "member", customer, member, session };
}
