import type { Customer, Member } from "../state/People.ts";
import type { Session } from "../state/Sessions.ts";
import { insufficientScope, refusal, unauthorized } from "./Refusal.ts";

/** Who sent a request. */
export type Caller =
  | { readonly kind: "anonymous" }
  | { readonly kind: "customer"; readonly customer: Customer; readonly session: Session }
  | {
      readonly kind: "member";
      /** The buyer. */
      readonly customer: Customer;
      readonly member: Member;
      readonly session: Session;
    }
  | { readonly kind: "organization"; readonly scopes: readonly string[] };

export type PortalCaller = Extract<Caller, { kind: "customer" | "member" }>;
export type MemberCaller = Extract<Caller, { kind: "member" }>;

/** Any portal session: every one of them may read (contract §3.1). */
export function portalSession(caller: Caller): PortalCaller {
  if (caller.kind === "customer" || caller.kind === "member") return caller;
  throw unauthorized();
}

/** The buyer, or a member with a billing role (contract §3.2). */
export function billingSession(caller: Caller): PortalCaller {
  const portal = portalSession(caller);
  if (portal.kind === "member" && !hasBillingRole(portal.member))
    throw refusal(403, "NotPermitted", "Only owners and billing managers can access billing features.");
  return portal;
}

/** A member session with a billing role, of a team (contract §6, members). */
export function teamSession(caller: Caller): MemberCaller {
  if (caller.kind !== "member") throw unauthorized();
  if (!hasBillingRole(caller.member))
    throw refusal(403, "NotPermitted", "Insufficient role for this operation");
  if (caller.customer.type !== "team")
    throw refusal(
      403,
      "NotPermitted",
      "Member management is only available for team customers. " +
        "Purchase a seat-based product to enable team features.",
    );
  return caller;
}

/** The merchant's own server, with any of these scopes. */
export function merchant(caller: Caller, ...scopes: readonly [string, ...string[]]): void {
  if (caller.kind !== "organization") throw unauthorized();
  if (!scopes.some((scope) => caller.scopes.includes(scope))) throw insufficientScope(scopes[0]);
}

function hasBillingRole({ role }: Member): boolean {
  return role === "owner" || role === "billing_manager";
}
